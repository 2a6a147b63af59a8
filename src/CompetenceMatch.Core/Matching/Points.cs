namespace CompetenceMatch.Core.Matching;

/// <summary>The one place where a share becomes points.</summary>
public static class Points
{
    /// <summary>max × numerator ÷ denominator, rounded down; max in hundredths of a point.</summary>
    public static int Of(int max, long numerator, long denominator) =>
        (int)(max * numerator / denominator);
}
