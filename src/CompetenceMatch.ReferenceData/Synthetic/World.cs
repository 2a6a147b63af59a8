using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Regions;

namespace CompetenceMatch.ReferenceData.Synthetic;

/// <summary>The fact tables turned into things to draw from, built once for a population.</summary>
internal sealed class World
{
    private static readonly double[] HomePull = [0, 0.5, 0.7, 1, 1.4, 1.8, 2.3];
    private static readonly double[] WorkPull = [0, 0.25, 0.5, 1, 1.8, 2.6, 3.4];

    private readonly Weighted<FieldOccupations>[] fieldsByNus;
    private readonly Dictionary<(string, OccupationCode), string[]> titles;
    private readonly Dictionary<(string Country, int Nus), DegreeEquivalence[]> degrees;
    private readonly Dictionary<OccupationCode, RegulatedProfession?> closedBy;
    private readonly HashSet<string> titleLanguages;

    public World(ReferenceTables tables)
    {
        Taxonomy = tables.Taxonomy;
        Invented = new(Taxonomy.Occupations);
        Origins = new(tables.Origins.Select(o => (Invented.Origins[o.Country], o.Immigrants)));
        Homes = Places(HomePull, 0.75);
        Workplaces = Places(WorkPull, 0.6);
        Jobs = new(Invented.Jobs);
        fieldsByNus = [.. Enumerable.Range(0, 9).Select(FieldsAt)];
        titles = tables
            .Terms.Where(t => !t.IsEveryday)
            .GroupBy(t => (t.Language, t.Occupation), t => t.Text)
            .ToDictionary(group => group.Key, group => group.ToArray());
        titleLanguages = [.. titles.Keys.Select(key => key.Item1)];
        degrees = Degrees();
        closedBy = Taxonomy.Occupations.Keys.ToDictionary(code => code, FirstClosing);
        RegionCodes = [.. Taxonomy.Regions.Keys.Order(StringComparer.Ordinal)];
    }

    public Taxonomy Taxonomy { get; }
    public InventedTables Invented { get; }
    public Weighted<OriginRow> Origins { get; }
    public Weighted<Municipality> Homes { get; }
    public Weighted<Municipality> Workplaces { get; }

    /// <summary>Work that asks no education, all of it in STYRK major groups 4–9.</summary>
    public Weighted<OccupationCode> Jobs { get; }
    public IReadOnlyList<string> RegionCodes { get; }

    public Weighted<FieldOccupations> FieldsFor(int nus) => fieldsByNus[nus];

    /// <summary>The profession that closes the occupation to people without an approval; null = open.</summary>
    public RegulatedProfession? ClosedBy(OccupationCode occupation) =>
        closedBy.GetValueOrDefault(occupation);

    /// <summary>What people call the occupation, in the first of the languages that has a title for it.</summary>
    public string Title(OccupationCode occupation, Dice dice, params ReadOnlySpan<string> languages)
    {
        foreach (var language in languages)
        {
            if (titles.TryGetValue((language, occupation), out var terms))
                return terms[dice.Chance(60) ? 0 : dice.Below(terms.Length)];
        }
        return Taxonomy.Occupations[occupation].NameNb;
    }

    public string MainTitle(OccupationCode occupation) =>
        titles.TryGetValue(("nb", occupation), out var terms)
            ? terms[0]
            : Taxonomy.Occupations[occupation].NameNb;

    /// <summary>A language of the origin that the titles know; English where they know none.</summary>
    public string TitleLanguage(OriginRow origin) =>
        origin.Languages.FirstOrDefault(titleLanguages.Contains) ?? "en";

    public DegreeEquivalence? Degree(string country, int nus, Dice dice) =>
        degrees.TryGetValue((country, nus), out var fitting) ? dice.Pick(fitting) : null;

    private Dictionary<(string, int), DegreeEquivalence[]> Degrees() =>
        Taxonomy
            .Degrees.SelectMany(
                degree =>
                    Enumerable
                        .Range(0, 9)
                        .Where(nus => degree.NusMin <= nus && degree.NusMax >= nus),
                (degree, nus) => (degree, nus)
            )
            .GroupBy(pair => (pair.degree.Country, pair.nus), pair => pair.degree)
            .ToDictionary(group => group.Key, group => group.ToArray());

    private RegulatedProfession? FirstClosing(OccupationCode occupation) =>
        Taxonomy.ProfessionsIn(occupation).FirstOrDefault(p => !p.MatchByTitleOnly)
            is { ClosesOccupation: true } profession
            ? profession
            : null;

    private Weighted<FieldOccupations> FieldsAt(int nus) =>
        new(
            Taxonomy
                .FieldOccupations.Where(row => row.NusMin <= nus && row.NusMax >= nus)
                .Select(row =>
                    (row, Invented.FieldWeights.GetValueOrDefault((row.Field, row.NusMin), 3))
                )
        );

    // Small and remote places are drawn more often than their people: the product is for them.
    private Weighted<Municipality> Places(double[] pull, double damping) =>
        new(
            Taxonomy
                .Municipalities.Values.OrderBy(place => place.Code, StringComparer.Ordinal)
                .Select(place =>
                    (place, (int)(Math.Pow(place.Population, damping) * pull[place.Centrality]) + 1)
                )
        );
}
