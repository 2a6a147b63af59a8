using CompetenceMatch.Core.Insight;
using FsCheck;
using FsCheck.Fluent;

namespace CompetenceMatch.Core.Tests.Insight;

/// <summary>What holds for any people anywhere, not only for examples.</summary>
public sealed class SuppressionPropertyTests
{
    // Small counts beside larger ones: where suppression has most to do.
    private static readonly Gen<int> Number = Gen.Frequency(
        (3, Gen.Choose(0, 2)),
        (3, Gen.Choose(3, 7)),
        (2, Gen.Choose(8, 40))
    );

    private static readonly int[][] Trees =
    [
        [-1],
        [-1, 0, 0],
        [-1, 0, 0, 0],
        [-1, 0, 0, 1, 1, 2],
        [-1, 0, 0, 1, 1, 2, 2],
    ];

    private static Gen<IReadOnlyList<CountTable>> Tables(int kinds) =>
        from parents in Gen.Elements(Trees)
        let areas = new AreaTree(parents)
        from counts in Number.ArrayOf(areas.Count * kinds)
        from moves in Gen.Choose(0, 99).ArrayOf(areas.Count)
        select Both(areas, kinds, counts, moves);

    [Fact]
    public void No_hidden_figure_can_be_found_from_all_that_is_published()
    {
        Never(Tables(2), 150);
        Never(Tables(3), 12);

        static void Never(Gen<IReadOnlyList<CountTable>> tables, int times) =>
            Prop.ForAll(
                    tables.ToArbitrary(),
                    drawn => !new Attacker(drawn, Suppression.Publish(drawn)).Found().Any()
                )
                .Check(Config.QuickThrowOnFailure.WithMaxTest(times));
    }

    [Fact]
    public void What_is_shown_is_true_and_stands_for_five_or_more() =>
        Prop.ForAll(
                Tables(5).ToArbitrary(),
                drawn =>
                    drawn
                        .Zip(Suppression.Publish(drawn))
                        .All(pair => Holds(pair.First, pair.Second))
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static bool Holds(CountTable truth, ShownTable shown) =>
        Enumerable
            .Range(0, truth.Areas.Count)
            .All(area =>
                Fits(shown.Total(area), truth.Total(area))
                && Enumerable
                    .Range(0, truth.Kinds)
                    .All(kind =>
                        Fits(shown.Count(area, kind), truth.Count(area, kind))
                        && (shown.Total(area) is not null || shown.Count(area, kind) is null)
                    )
            );

    private static bool Fits(int? shown, int real) =>
        shown is null || (shown == real && real >= Suppression.Fewest);

    // Two tables of the same people: the second has them under other kinds.
    private static IReadOnlyList<CountTable> Both(
        AreaTree areas,
        int kinds,
        int[] counts,
        int[] moves
    )
    {
        var (one, other) = (new CountTable(areas, kinds), new CountTable(areas, 2));
        for (var area = 0; area < areas.Count; area++)
        {
            if (!areas.IsLeaf(area))
            {
                continue;
            }
            for (var kind = 0; kind < kinds; kind++)
            {
                one.Add(area, kind, counts[(area * kinds) + kind]);
            }
            var first = one.Total(area) * moves[area] / 100;
            other.Add(area, 0, first);
            other.Add(area, 1, one.Total(area) - first);
        }
        return [one, other];
    }
}
