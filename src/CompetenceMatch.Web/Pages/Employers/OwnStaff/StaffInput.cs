namespace CompetenceMatch.Web.Pages.Employers.OwnStaff;

public sealed record StaffInput
{
    public const int Most = 3;

    public IList<StaffRow> Rows { get; init; } = [];

    public static StaffInput Empty => new() { Rows = [new(), new(), new()] };
}
