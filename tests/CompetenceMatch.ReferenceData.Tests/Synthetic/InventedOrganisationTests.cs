using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Organisations;
using CompetenceMatch.ReferenceData.Synthetic;

namespace CompetenceMatch.ReferenceData.Tests.Synthetic;

public sealed class InventedOrganisationTests
{
    private static readonly ReferenceTables Tables = ReferenceTables.Load();

    private static readonly Population All = Population.Generate(
        Tables,
        0,
        3000,
        5,
        new(2026, 11, 22)
    );

    private static readonly List<InventedOrganisation> Organisations =
    [
        .. Enumerable.Range(0, All.OrganisationCount).Select(All.OrganisationAt),
    ];

    private static readonly List<Need> Needs = [.. All.Needs];

    [Fact]
    public void Numbers_pass_the_check_digit_and_are_visibly_invented()
    {
        Organisations.ShouldAllBe(o => IsNumber(o.Number));
        Organisations.ShouldAllBe(o => o.Number.StartsWith('3'));
        Organisations.Select(o => o.Number).ShouldBeUnique();
    }

    [Fact]
    public void Public_organisations_say_in_their_name_that_they_are_invented() =>
        Organisations
            .Where(o => o.Kind == "municipality")
            .ShouldAllBe(o => o.Name.EndsWith("(oppdiktet)"));

    [Fact]
    public void Most_employers_are_rural_and_of_many_lines()
    {
        var rural = Organisations.Count(o =>
            Tables.Taxonomy.Municipalities[o.Municipality].Centrality >= 4
        );
        ((double)rural / Organisations.Count).ShouldBeGreaterThan(0.6);
        Organisations.Select(o => o.Line).Distinct().Count().ShouldBeGreaterThan(12);
    }

    [Fact]
    public void Every_need_lies_where_its_employer_is() =>
        Enumerable
            .Range(0, 300)
            .ShouldAllBe(i => All.NeedAt(i).Municipality == All.OrganisationOf(i).Municipality);

    [Fact]
    public void Every_need_passes_the_strict_reader_and_its_codes_are_known()
    {
        Needs
            .Select(NeedJson.Write)
            .ShouldAllBe(json => NeedJson.Write(NeedJson.Parse(json)) == json);
        Needs.ShouldAllBe(n => Tables.Taxonomy.Occupations[n.Occupation!.Value].Level == 4);
        Needs.SelectMany(n => n.Fields).ShouldAllBe(f => Tables.Taxonomy.Fields.ContainsKey(f));
    }

    [Fact]
    public void Every_language_demand_has_a_reason() =>
        Needs
            .SelectMany(n => n.Languages)
            .ShouldAllBe(l => l.Reason!.Length > 10 && l.Language == "no");

    [Fact]
    public void Need_for_a_nurse_asks_a_bachelor_in_nursing_and_B2()
    {
        var nurses = Needs.Where(n => n.Occupation!.Value.Value == "2223").ToList();
        nurses.Count.ShouldBeGreaterThan(50);
        nurses.ShouldAllBe(n =>
            n.MinNus == 6 && n.Fields.Contains("0913") && n.Title == "Sykepleier"
        );
    }

    [Fact]
    public void Need_for_a_truck_driver_asks_the_licence() =>
        Needs
            .Where(n => n.Occupation!.Value.Value == "8332")
            .ShouldAllBe(n => n.Licences.Contains("C") || n.Licences.Contains("CE"));

    private static bool IsNumber(string text) => OrganisationNumber.TryParse(text, out _);
}
