using CompetenceMatch.Web.Forms;

namespace CompetenceMatch.Web.Registering;

public sealed record ContactInput
{
    public string? FullName { get; init; }
    public string? Email { get; init; }
    public string? Phone { get; init; }
    public DateParts BirthDate { get; init; } = new();
}
