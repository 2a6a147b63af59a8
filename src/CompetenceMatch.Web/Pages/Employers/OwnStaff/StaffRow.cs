using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Web.Pages.Employers.OwnStaff;

/// <summary>One job and one education, without a name. Never stored.</summary>
public sealed record StaffRow
{
    public string? Job { get; init; }

    /// <summary>Left by a chosen suggestion.</summary>
    public string? Code { get; init; }

    /// <summary>The answer where the title may mean several occupations.</summary>
    public string? Choice { get; init; }

    /// <summary>First digit of NUS2000.</summary>
    public int? Level { get; init; }

    /// <summary>ISCED-F 2013, four digits.</summary>
    public string? Field { get; init; }
    public StudiedIn? From { get; init; }

    public bool IsEmpty =>
        string.IsNullOrWhiteSpace(Job) && Level is null && Field is null && From is null;

    /// <summary>What the rules read: an education without a person.</summary>
    public Profile ToProfile() =>
        new()
        {
            Id = new ProfileId("staff"),
            Educations =
            [
                new EducationRecord(
                    Nus: Level,
                    Field: Field,
                    Country: From == StudiedIn.Norway ? "NO" : null,
                    Completed: true
                ),
            ],
        };
}
