using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Registering;

namespace CompetenceMatch.Web.Interviews;

/// <summary>Everything that is asked on one screen, as it was typed: half filled in and wrong answers are kept too.</summary>
public sealed record InterviewInput
{
    public ContactInput Contact { get; init; } = new();

    /// <summary>no, yes or skip; absent = not answered.</summary>
    public string? Address { get; init; }
    public List<WorkInput> Work { get; init; } = [];
    public List<SchoolInput> Schools { get; init; } = [];
    public TongueInput Norwegian { get; init; } = new();
    public List<TongueInput> Tongues { get; init; } = [];
    public List<string> Licences { get; init; } = [];
    public string? Municipality { get; init; }
    public string? MaxTravel { get; init; }
    public DateParts From { get; init; } = new();
    public string? Percent { get; init; }
    public List<ConsentSection> Employers { get; init; } = [];
    public List<ConsentSection> Team { get; init; } = [];

    /// <summary>yes or no to being followed up by the team that asks; absent = not answered, or followed already.</summary>
    public string? FollowUp { get; init; }
}
