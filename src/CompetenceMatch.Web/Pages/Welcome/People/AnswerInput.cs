using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Pages.Welcome.People;

public sealed record AnswerInput
{
    /// <summary>yes or no, as the person said it.</summary>
    public string? Answer { get; init; }
    public List<ConsentSection> Sections { get; init; } = [];
    public string? Reason { get; init; }
    public ContactChannel? How { get; init; }

    /// <summary>The member's word that it was read and answered.</summary>
    public bool Read { get; init; }
}
