using System.Numerics;
using CompetenceMatch.Core.Matching;

namespace CompetenceMatch.Search.Columns;

/// <summary>The terms part of a need: start, share of a post and shifts, each sorted into four classes.</summary>
internal sealed class TermPoints
{
    // The four answers to each of the three questions.
    private const int Answers = 4;
    private const int NotStated = 3;

    private readonly Table<ushort> points = new();
    private readonly Table<byte> percents = new();
    private readonly Table<byte> shifts = new();
    private int? start;

    public int Most { get; private set; }

    /// <summary>False if everyone has the same points.</summary>
    public bool Asks { get; private set; }

    public void Fill(NeedDemands demands)
    {
        var (need, weights) = (demands.Need, demands.Weights.Weights);
        start = need.Start?.DayNumber;
        FillClasses(need);
        int[] starts = Values(
            start is not null,
            [StartRule(0), StartRule(31), StartRule(32), TermsPart.StartRule(null)]
        );
        int[] shares = Values(
            need.Percent is not null,
            [Share(0), Share(20), Share(21), TermsPart.PercentRule(100, null)]
        );
        int[] rotas = Values(
            need.Shifts.Count > 0,
            [
                TermsPart.ShiftsRule(2, 2, true),
                TermsPart.ShiftsRule(2, 1, true),
                TermsPart.ShiftsRule(2, 0, true),
                TermsPart.ShiftsRule(2, 0, false),
            ]
        );
        var asked =
            (start is null ? 0 : 1)
            + (need.Percent is null ? 0 : 1)
            + (need.Shifts.Count > 0 ? 1 : 0);
        Asks = asked > 0;
        var all = points.Cleared(Answers * Answers * Answers);
        for (var i = 0; i < all.Length; i++)
        {
            var sum =
                starts[i % Answers] + shares[i / Answers % Answers] + rotas[i / Answers / Answers];
            all[i] = (ushort)TermsPart.PointsOf(sum, asked, weights);
            Most = i == 0 ? all[0] : Math.Max(Most, all[i]);
        }

        int[] Values(bool isAsked, string[] rules) =>
            isAsked ? Array.ConvertAll(rules, rule => weights[rule]) : new int[Answers];
        string StartRule(int late) => TermsPart.StartRule(late);
        string Share(int less) => TermsPart.PercentRule(100, 100 - less);
    }

    public int Of(in PersonRow person)
    {
        var late =
            start is not { } day ? 0
            : person.Available == PersonRow.DateNotStated ? NotStated
            : person.Available <= day ? 0
            : person.Available - day <= 31 ? 1
            : 2;
        return points[
            late + (Answers * (percents[person.Percent] + (Answers * shifts[person.Shifts])))
        ];
    }

    /// <summary>A day is asked.</summary>
    public bool HasStart => start is not null;

    /// <summary>Comes later than the asked start.</summary>
    public bool IsGap(in PersonRow person) =>
        start is { } day && person.Available != PersonRow.DateNotStated && person.Available > day;

    private void FillClasses(Core.Needs.Need need)
    {
        var share = percents.Cleared(byte.MaxValue + 1);
        for (var held = 0; need.Percent is { } asked && held < share.Length; held++)
        {
            share[held] = (byte)(
                held == PersonRow.PercentNotStated ? NotStated
                : asked - held <= 0 ? 0
                : asked - held <= 20 ? 1
                : 2
            );
        }

        var rota = shifts.Cleared(byte.MaxValue + 1);
        var (wanted, known) = (need.Shifts.Distinct().Count(), 0);
        foreach (var shift in need.Shifts)
            known |= Shift.Number(shift) is >= 0 and var number ? 1 << number : 0;
        for (var held = 0; wanted > 0 && held < rota.Length; held++)
        {
            var met = BitOperations.PopCount((uint)(held & known));
            rota[held] = (byte)(
                held == 0 ? NotStated
                : met == wanted ? 0
                : met > 0 ? 1
                : 2
            );
        }
    }
}
