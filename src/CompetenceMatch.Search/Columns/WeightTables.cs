using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Matching;

namespace CompetenceMatch.Search.Columns;

/// <summary>The weights of the rules that depend on small numbers, looked up by the number. Built once from Core's rules.</summary>
internal sealed class WeightTables
{
    private const int LongestWork = 60;
    private const int LongestSince = 121;
    private const int CefrCodes = 8;

    private readonly int[] months = new int[LongestWork + 1];
    private readonly int[] recency = new int[LongestSince + 1];
    private readonly int[] languages = new int[((int)Cefr.C2 + 1) * CefrCodes];

    public WeightTables(MatchWeights weights)
    {
        Weights = weights;
        Shares = OccupationShares.Of(weights);
        for (var number = 0; number < months.Length; number++)
            months[number] = weights[OccupationPart.MonthsRule(number)];
        for (var since = 0; since < recency.Length; since++)
            recency[since] = weights[OccupationPart.RecencyRule(since)];
        MostWork = months.Max() * recency.Max();
        NoDates = weights[OccupationPart.MonthsRule(0)] * weights[OccupationPart.RecencyRule(null)];
        for (var asked = Cefr.None; asked <= Cefr.C2; asked++)
        for (var code = 0; code < CefrCodes; code++)
            languages[((int)asked * CefrCodes) + code] = weights[
                LanguagePart.Rule(asked, code == 0 ? null : (Cefr)(code - 1))
            ];
    }

    public MatchWeights Weights { get; }
    public OccupationShares Shares { get; }

    /// <summary>Months × recency for work whose months are not stated.</summary>
    public int NoDates { get; }

    /// <summary>Months × recency, each in hundredths.</summary>
    public int Work(int monthsWorked, int monthsSince) =>
        months[Math.Min(monthsWorked, LongestWork)] * recency[Math.Min(monthsSince, LongestSince)];

    /// <summary>The most that <see cref="Work"/> gives.</summary>
    public int MostWork { get; }

    /// <param name="code">Three bits of a <see cref="LanguageCode"/>.</param>
    public int Language(Cefr asked, int code) => languages[((int)asked * CefrCodes) + code];
}
