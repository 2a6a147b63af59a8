using CompetenceMatch.Core.Matching;

namespace CompetenceMatch.Search.Columns;

/// <summary>The language part of a need over a segment: one look-up when only Norwegian is asked.</summary>
internal sealed class LanguagePoints
{
    private const int Half = 64;

    private readonly Table<int> sums = new();
    private readonly Table<ushort> points = new();
    private readonly Table<ushort> pointsOfSums = new();
    private readonly Table<bool> below = new();
    private readonly List<(int Language, AskedSkillLevel Asked)> others = [];
    private NeedDemands demands = null!;

    /// <summary>False when the row alone says it all.</summary>
    public bool NeedsLists => others.Count > 0;

    /// <summary>Points of whoever is best, and of whoever has stated nothing.</summary>
    public int Most { get; private set; }

    public void Fill(NeedDemands of, Segment segment)
    {
        demands = of;
        others.Clear();
        var bySkills = sums.Cleared(2 * Half);
        foreach (var asked in demands.Languages)
        {
            if (asked.Language != "no")
            {
                others.Add((segment.Languages.Terms.Number(asked.Language), asked));
                continue;
            }

            // Listening and reading are the low half of a code, speaking and writing the high half.
            var (half, shift) = asked.Shift < 6 ? (0, asked.Shift) : (Half, asked.Shift - 6);
            for (var code = 0; code < Half; code++)
                bySkills[half + code] += demands.Weights.Language(asked.Level, (code >> shift) & 7);
        }

        Most = Points(demands.Languages.Count * 100);
        if (demands.Languages.Count == 0)
            points.Cleared(LanguageCode.Values).Fill((ushort)Most);
        else
            FillPoints();
    }

    private void FillPoints()
    {
        var byCode = points.Cleared(LanguageCode.Values);
        // Many codes and few sums: each sum becomes points once. Other languages at their best.
        var best = others.Count * 100;
        var bySum = pointsOfSums.Cleared((demands.Languages.Count * 100) + 1);
        for (var code = 0; code < byCode.Length; code++)
        {
            ref var known = ref bySum[Norwegian(code) + best];
            if (known == 0)
                known = (ushort)(Points(Norwegian(code) + best) + 1);
            byCode[code] = (ushort)(known - 1);
        }
    }

    public int Of(int norwegian) => points[norwegian];

    /// <summary>By Norwegian code; the most it can be when other languages are asked.</summary>
    public ReadOnlySpan<ushort> ByNorwegian => points.Values;

    public int Of(int norwegian, Details person)
    {
        var sum = Norwegian(norwegian);
        foreach (var (language, asked) in others)
            sum += demands.Weights.Language(
                asked.Level,
                (Code(person, language) >> asked.Shift) & 7
            );
        return Points(sum);
    }

    /// <summary>Makes <see cref="IsBelow"/> know; for those who ask about gaps.</summary>
    public void FillBelow()
    {
        var byCode = below.Cleared(LanguageCode.Values);
        foreach (var asked in demands.Languages)
        {
            for (var code = 0; asked.Language == "no" && code < byCode.Length; code++)
                byCode[code] |= asked.Below(code) > 0;
        }
    }

    /// <summary>Norwegian below what is asked, by Norwegian code.</summary>
    public bool IsBelow(int norwegian) => below[norwegian];

    /// <summary>Languages below what is asked: one gap each, however many skills; and the most levels below in one.</summary>
    public (int Gaps, int Worst) Gaps(int norwegian, Details person)
    {
        var (gaps, worst, other, lacking) = (0, 0, 0, -1);
        foreach (var asked in demands.Languages)
        {
            var code = asked.Language == "no" ? norwegian : Code(person, others[other++].Language);
            if (asked.Below(code) is not (> 0 and var below))
                continue;
            gaps += lacking == asked.Demand ? 0 : 1;
            lacking = asked.Demand;
            worst = Math.Max(worst, below);
        }

        return (gaps, worst);
    }

    private int Norwegian(int code) => sums[code & (Half - 1)] + sums[Half + (code >> 6)];

    private int Points(int sum) =>
        LanguagePart.PointsOf(sum, demands.Languages.Count, demands.Weights.Weights);

    private static int Code(Details person, int language)
    {
        foreach (var one in person.Languages)
        {
            if (one >> 12 == (uint)language)
                return (int)(one & (LanguageCode.Values - 1));
        }

        return 0;
    }
}
