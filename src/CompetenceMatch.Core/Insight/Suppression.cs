namespace CompetenceMatch.Core.Insight;

/// <summary>Figures about few people are not shown.</summary>
public static class Suppression
{
    /// <summary>The fewest people a shown figure may stand for.</summary>
    public const int Fewest = 5;

    /// <summary>The count, or null where it is below <see cref="Fewest"/>.</summary>
    public static int? Shown(int count) => count < Fewest ? null : count;

    /// <summary>The cells of one total. A lone hidden cell could be found by subtraction, so the smallest shown one is hidden too.</summary>
    public static IReadOnlyList<int?> Row(IReadOnlyList<int> counts)
    {
        var shown = counts.Select(Shown).ToArray();
        if (shown.Count(cell => cell is null) == 1 && shown.Length > 1)
        {
            shown[Array.IndexOf(shown, shown.Min())] = null;
        }
        return shown;
    }
}
