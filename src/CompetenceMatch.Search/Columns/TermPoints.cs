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
        Span<int> starts = stackalloc int[Answers];
        Span<int> shares = stackalloc int[Answers];
        Span<int> rotas = stackalloc int[Answers];
        for (var answer = 0; answer < Answers; answer++)
        {
            starts[answer] = start is null ? 0 : weights[StartRule(answer)];
            shares[answer] = need.Percent is null ? 0 : weights[ShareRule(answer)];
            rotas[answer] = need.Shifts.Count == 0 ? 0 : weights[RotaRule(answer)];
        }

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

    private static string StartRule(int answer) =>
        TermsPart.StartRule(
            answer switch
            {
                0 => 0,
                1 => 31,
                2 => 32,
                _ => null,
            }
        );

    private static string ShareRule(int answer) =>
        TermsPart.PercentRule(
            100,
            answer switch
            {
                0 => 100,
                1 => 80,
                2 => 79,
                _ => null,
            }
        );

    private static string RotaRule(int answer) =>
        TermsPart.ShiftsRule(2, Math.Max(0, 2 - answer), answer != NotStated);

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
        var (wanted, known) = (0, 0);
        for (var i = 0; i < need.Shifts.Count; i++)
        {
            wanted += IsFirst(need.Shifts, i) ? 1 : 0;
            known |= Shift.Number(need.Shifts[i]) is >= 0 and var number ? 1 << number : 0;
        }

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

    private static bool IsFirst(IReadOnlyList<string> all, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (all[i] == all[at])
                return false;
        }

        return true;
    }
}
