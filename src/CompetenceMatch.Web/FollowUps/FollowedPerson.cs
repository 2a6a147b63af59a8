using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Cards;

namespace CompetenceMatch.Web.FollowUps;

/// <summary>A person as one actor may see them: the opened sections, and nothing of the others.</summary>
public sealed record FollowedPerson(Candidate Candidate, IReadOnlyList<ConsentSection> Sections)
{
    public string Code => Candidate.PublicCode;
    public Profile Given { get; } = GivenProfile.From(Candidate.Profile, Sections);
    public bool ShowsContact => Sections.Contains(ConsentSection.Contact);

    public bool ShowsDocuments => Sections.Contains(ConsentSection.Documents);

    public string? Name =>
        Sections.Contains(ConsentSection.Name) ? Candidate.Contact?.FullName : null;

    public BlindCardView Card(DateOnly today) => new(Code, Given, Sections.ToHashSet(), today);
}
