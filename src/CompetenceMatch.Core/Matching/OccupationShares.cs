using static CompetenceMatch.Core.Matching.MatchRules;

namespace CompetenceMatch.Core.Matching;

/// <summary>How the first part is shared between occupation and skills, in hundredths of a point.</summary>
/// <param name="Alone">The occupation when no skills are asked.</param>
/// <param name="BesideSkills">The occupation when skills are asked.</param>
/// <param name="Skills">The skills.</param>
public readonly record struct OccupationShares(int Alone, int BesideSkills, int Skills)
{
    public static OccupationShares Of(MatchWeights weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return new(
            weights[PartOccupation],
            weights[PartOccupationBesideSkills],
            weights[PartSkills]
        );
    }

    /// <summary>Points in hundredths; the parameters are those of <see cref="OccupationPart.PointsOf"/>.</summary>
    public int PointsOf(long occupation, int skillSum, int skillWeights) =>
        skillWeights == 0
            ? Points.Of(Alone, occupation, OccupationPart.Whole)
            : Points.Of(
                1,
                (BesideSkills * occupation * 100 * skillWeights)
                    + (Skills * (long)skillSum * OccupationPart.Whole),
                OccupationPart.Whole * 100 * skillWeights
            );
}
