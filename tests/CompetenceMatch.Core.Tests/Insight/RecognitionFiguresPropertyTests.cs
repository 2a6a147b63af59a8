using CompetenceMatch.Core.Insight;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.TestKit.Taxonomies;
using FsCheck;
using FsCheck.Fluent;

namespace CompetenceMatch.Core.Tests.Insight;

/// <summary>No cell between 1 and 4 is ever shown, nor what follows from a total and the cells beside it.</summary>
public sealed class RecognitionFiguresPropertyTests
{
    private static readonly DateOnly today = new(2026, 11, 22);
    private static readonly CountryAreas areas = new(TestTaxonomy.Small);
    private static readonly string[] homes = [.. TestTaxonomy.Small.Municipalities.Keys.Order()];

    private static readonly OccupationCode[] occupations =
    [
        new("2223"),
        new("7115"),
        new("8332"),
        new("5120"),
    ];

    private static readonly Gen<(
        string Home,
        OccupationCode Occupation,
        int Kind,
        int Days
    )> Person =
        from home in Gen.Elements(homes)
        from occupation in Gen.Elements(occupations)
        from kind in Gen.Choose(0, 5)
        from days in Gen.Choose(0, 400)
        select (home, occupation, kind, days);

    private static readonly Arbitrary<(
        string Home,
        OccupationCode Occupation,
        int Kind,
        int Days
    )[]> People = Gen.Choose(0, 120).SelectMany(count => Person.ArrayOf(count)).ToArbitrary();

    [Fact]
    public void Nobody_who_waits_can_be_found() =>
        Prop.ForAll(
                People,
                people =>
                {
                    var figures = WaitingFigures.Of(
                        areas,
                        people.Select(one => new WaitingCase(
                            one.Home,
                            one.Occupation,
                            (WaitStep)one.Kind,
                            today.AddDays(-one.Days)
                        )),
                        today
                    );
                    return Holds(figures.Areas.Tree, figures.Table)
                        && Enumerable
                            .Range(0, figures.Areas.Tree.Count)
                            .All(area =>
                                figures.MedianWeeks(area) is null
                                || figures.People(area) >= Suppression.Fewest
                            );
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Nobody_who_lacks_something_can_be_found() =>
        Prop.ForAll(
                People,
                people =>
                {
                    var figures = DemandFigures.Of(
                        areas,
                        people.Select(one => new PlannedPerson(
                            one.Home,
                            one.Occupation,
                            (Lack)one.Kind
                        )),
                        []
                    );
                    return Holds(figures.Areas.Tree, figures.Table);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static bool Holds(AreaTree tree, ShownTable table)
    {
        var all = Enumerable.Range(0, tree.Count).ToList();
        var kinds = Enumerable.Range(0, table.Kinds).ToList();
        bool Fits(int? shown) => shown is null or >= Suppression.Fewest;
        return all.All(area => Fits(table.Total(area)))
            && all.All(area => kinds.All(kind => Fits(table.Count(area, kind))))
            // One hidden cell beside a shown sum would be the rest of it.
            && all.Where(area => table.Total(area) is not null)
                .All(area => kinds.Count(kind => table.Count(area, kind) is null) != 1)
            && all.Where(area => !tree.IsLeaf(area))
                .All(area =>
                    Apart(tree, area, table.Total(area), table.Total)
                    && kinds.All(kind =>
                        Apart(tree, area, table.Count(area, kind), one => table.Count(one, kind))
                    )
                );
    }

    // Of the parts of a shown sum none is hidden, or at least two are.
    private static bool Apart(AreaTree tree, int area, int? sum, Func<int, int?> part) =>
        sum is null
        || Enumerable
            .Range(0, tree.Count)
            .Where(one => tree.Parent(one) == area)
            .Count(one => part(one) is null) != 1;
}
