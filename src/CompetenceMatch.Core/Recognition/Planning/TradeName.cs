using CompetenceMatch.Core.Matching;

namespace CompetenceMatch.Core.Recognition.Planning;

/// <summary>Compares trade names as written.</summary>
internal static class TradeName
{
    public static bool Same(string listed, string? written) =>
        written is not null && SkillText.Normalise(listed) == SkillText.Normalise(written);
}
