using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Candidates;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Cards;

/// <summary>What employers see of a person before a yes; the person's own page shows the same partial.</summary>
/// <param name="Code">The public code, instead of a name.</param>
/// <param name="Card">Already blind: made by <see cref="BlindCard"/>, never the profile itself.</param>
/// <param name="Open">The sections the person shows to employers.</param>
public sealed record BlindCardView(
    string Code,
    Profile Card,
    IReadOnlySet<ConsentSection> Open,
    DateOnly Today
)
{
    public IReadOnlyList<CardWork> Work { get; } = CardWork.Of(Card, Today);

    /// <summary>For the person and for whoever may look; the caller decides whether that is so.</summary>
    /// <param name="candidate">Loaded by WithStanding.</param>
    public static BlindCardView Of(Candidate candidate, DateTimeOffset now, DateOnly today)
    {
        var open = ConsentRule
            .Open(
                candidate.Consents.Select(CandidateStandings.GrantOf),
                ConsentAudience.Employers,
                now
            )
            .Intersect(ConsentRule.CardSections)
            .ToHashSet();
        return new BlindCardView(
            candidate.PublicCode,
            BlindCard.From(candidate.Profile, open, candidate.Contact?.FullName),
            open,
            today
        );
    }
}
