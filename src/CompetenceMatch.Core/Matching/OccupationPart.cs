using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using static CompetenceMatch.Core.Matching.MatchRules;

namespace CompetenceMatch.Core.Matching;

/// <summary>The part for occupation and skills, as integers that the index shares.</summary>
public static class OccupationPart
{
    /// <summary>A whole occupation value: link × months × recency, each in hundredths.</summary>
    public const long Whole = 1_000_000;

    /// <summary>How a held occupation stands to the asked one; the classes nest.</summary>
    public static string LinkRule(OccupationCode asked, OccupationCode held) =>
        Shared(asked.Value, held.Value) switch
        {
            >= 4 => OccupationSameUnitGroup,
            3 => OccupationSameMinorGroup,
            2 => OccupationSameSubMajorGroup,
            _ => OccupationNone,
        };

    /// <summary>The same for a period of work, with the imported ESCO occupations that either names.</summary>
    public static string LinkRule(Need need, Experience work, Taxonomy taxonomy)
    {
        ArgumentNullException.ThrowIfNull(work);
        return work.Occupation is { } held
            ? LinkRule(need, held, work.Esco, taxonomy)
            : OccupationNone;
    }

    /// <param name="esco">Address of the imported occupation that the work names; null = none.</param>
    public static string LinkRule(Need need, OccupationCode held, string? esco, Taxonomy taxonomy)
    {
        ArgumentNullException.ThrowIfNull(need);
        ArgumentNullException.ThrowIfNull(taxonomy);
        if (need.Occupation is not { } asked)
        {
            return OccupationNone;
        }

        var rule = LinkRule(asked, held);
        return rule != OccupationSameUnitGroup && taxonomy.Esco.Join(asked, need.Esco, esco)
            ? OccupationEscoNeighbour
            : rule;
    }

    /// <summary>Months of work with at least one link class, overlaps counted once.</summary>
    public static string MonthsRule(int months) =>
        months switch
        {
            >= 60 => MonthsFrom60,
            >= 36 => MonthsFrom36,
            >= 12 => MonthsFrom12,
            >= 6 => MonthsFrom6,
            _ => MonthsUnder6,
        };

    /// <summary>Months since the latest end of that work; null = not stated.</summary>
    public static string RecencyRule(int? monthsSince) =>
        monthsSince switch
        {
            <= 36 => RecencyWithin36,
            <= 120 => RecencyWithin120,
            _ => RecencyOlder,
        };

    /// <summary>Points in hundredths: the occupation alone, or beside the skills asked.</summary>
    /// <param name="occupation">0 to <see cref="Whole"/>.</param>
    /// <param name="skillSum">Σ weight × value over the skills asked, value in hundredths.</param>
    /// <param name="skillWeights">Σ weight; 0 = no skills asked.</param>
    public static int PointsOf(
        long occupation,
        int skillSum,
        int skillWeights,
        MatchWeights weights
    ) => OccupationShares.Of(weights).PointsOf(occupation, skillSum, skillWeights);

    private static int Shared(string asked, string held)
    {
        var digits = 0;
        while (digits < asked.Length && digits < held.Length && asked[digits] == held[digits])
        {
            digits++;
        }
        return digits;
    }
}
