namespace CompetenceMatch.Core.Visibility;

/// <summary>What a person's consents open, at a moment.</summary>
public static class ConsentRule
{
    /// <summary>The sections that may stand on a blind card; the others open only in an introduction.</summary>
    public static IReadOnlySet<ConsentSection> CardSections { get; } =
        new HashSet<ConsentSection>
        {
            ConsentSection.Work,
            ConsentSection.Education,
            ConsentSection.Languages,
            ConsentSection.Licences,
            ConsentSection.Skills,
            ConsentSection.Wishes,
        };

    /// <summary>The sections with a valid consent for the audience.</summary>
    public static IReadOnlySet<ConsentSection> Open(
        IEnumerable<ConsentGrant> grants,
        ConsentAudience audience,
        DateTimeOffset now
    ) =>
        grants
            .Where(grant => grant.Audience == audience && grant.IsValid(now))
            .Select(grant => grant.Section)
            .ToHashSet();

    /// <summary>True if employers may find the person: work or education is open, so there is competence to show.</summary>
    public static bool AllowsSearch(IEnumerable<ConsentGrant> grants, DateTimeOffset now)
    {
        var open = Open(grants, ConsentAudience.Employers, now);
        return open.Contains(ConsentSection.Work) || open.Contains(ConsentSection.Education);
    }
}
