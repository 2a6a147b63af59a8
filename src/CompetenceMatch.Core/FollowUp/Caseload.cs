namespace CompetenceMatch.Core.FollowUp;

/// <summary>How many people one member follows (Supported Employment: 12–20).</summary>
public static class Caseload
{
    public const int Limit = 20;

    /// <summary>True above the limit; at the limit is still right.</summary>
    public static bool IsTooHigh(int people) => people > Limit;
}
