using System.Globalization;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.ReferenceData.Readers;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Synthetic;

/// <summary>The tables of our own that the synthetic population draws from: no facts, only likelihoods.</summary>
internal sealed class InventedTables
{
    private readonly TableSet tables = new(ReferenceTables.EmbeddedText);
    private readonly IReadOnlyDictionary<OccupationCode, Occupation> occupations;

    public InventedTables(IReadOnlyDictionary<OccupationCode, Occupation> occupations)
    {
        this.occupations = occupations;
        Origins = ReadOrigins();
        FieldWeights = Open("invented_fields.tsv", "field", "nus_min", "weight")
            .Rows.ToDictionary(
                row => (row.Text("field"), row.Int("nus_min", 0, 8)),
                row => row.Int("weight", 1, 1000)
            );
        Jobs =
        [
            .. Open("invented_jobs.tsv", "styrk08", "weight")
                .Rows.Select(row => (Unit(row), row.Int("weight", 1, 1000))),
        ];
        Skills = Open(SkillSuggestionReader.File, "styrk08", "skills")
            .Rows.ToDictionary(Unit, row => row.List("skills"));
        Employers = ReadEmployers();
        NeedTitles = Open("invented_need_titles.tsv", "kind", "styrk08", "titles")
            .Rows.ToDictionary(row => (row.Text("kind"), Unit(row)), row => row.List("titles"));
        Demands =
        [
            .. Open(
                "invented_language_demands.tsv",
                "prefix",
                "listening",
                "reading",
                "speaking",
                "writing",
                "reason"
            )
                .Rows.Select(ReadDemand)
                .OrderByDescending(demand => demand.Prefix.Length),
        ];
        Places = [.. Open("invented_places.tsv", "place").Rows.Select(row => row.Text("place"))];
    }

    public IReadOnlyDictionary<string, OriginRow> Origins { get; }
    public IReadOnlyDictionary<(string Field, int NusMin), int> FieldWeights { get; }

    /// <summary>Work that asks no education, with how often people have it.</summary>
    public IReadOnlyList<(OccupationCode Occupation, int Weight)> Jobs { get; }
    public IReadOnlyDictionary<OccupationCode, IReadOnlyList<string>> Skills { get; }
    public Weighted<EmployerRow> Employers { get; }

    /// <summary>What a line of business calls an occupation, where the usual title would sound odd.</summary>
    public IReadOnlyDictionary<
        (string Line, OccupationCode Occupation),
        IReadOnlyList<string>
    > NeedTitles { get; }

    /// <summary>Longest prefix first.</summary>
    public IReadOnlyList<DemandRow> Demands { get; }
    public IReadOnlyList<string> Places { get; }

    private Table Open(string file, params IReadOnlyList<string> columns) =>
        tables.Open(file, columns);

    private OccupationCode Unit(Row row) => row.UnitGroup("styrk08", occupations);

    private Dictionary<string, OriginRow> ReadOrigins()
    {
        var groups = Open(
            "invented_groups.tsv",
            "group",
            "grounds",
            "years_typical",
            "years_max",
            "levels",
            "english",
            "norwegian",
            "papers_missing",
            "papers_partial"
        )
            .Rows.ToDictionary(row => row.Text("group"), ReadGroup);
        var names = Open("invented_names.tsv", "names", "given", "family")
            .Rows.ToDictionary(
                row => row.Text("names"),
                row => new NamesRow(row.List("given"), row.List("family"))
            );
        return Open("invented_origins.tsv", "country", "group", "languages", "names")
            .Rows.ToDictionary(
                row => row.Text("country"),
                row => new OriginRow(
                    row.Text("country"),
                    groups[row.Known("group", groups, "invented_groups.tsv")],
                    row.List("languages"),
                    names[row.Known("names", names, "invented_names.tsv")]
                )
            );
    }

    private static GroupRow ReadGroup(Row row) =>
        new(
            row.Text("group"),
            Weights(row, "grounds", text => Enum.Parse<Residence>(text, ignoreCase: true)),
            row.Int("years_typical", 0, 60),
            row.Int("years_max", 1, 60),
            Weights(row, "levels", text => int.Parse(text, CultureInfo.InvariantCulture)),
            row.OptionalCefr("english") ?? default,
            (int)row.Number("norwegian", -6, 6),
            row.Int("papers_missing", 0, 100),
            row.Int("papers_partial", 0, 100)
        );

    private Weighted<EmployerRow> ReadEmployers() =>
        new(
            Open(
                "invented_employers.tsv",
                "kind",
                "organisation_kind",
                "suffixes",
                "styrk08",
                "shifts",
                "weight"
            )
                .Rows.Select(row => (ReadEmployer(row), row.Int("weight", 1, 1000)))
        );

    private EmployerRow ReadEmployer(Row row) =>
        new(
            row.Text("kind"),
            row.OneOf("organisation_kind", "employer", "municipality"),
            row.List("suffixes"),
            Weights(row, "styrk08", text => row.UnitGroup("styrk08", text, occupations)),
            row.List("shifts")
        );

    private static DemandRow ReadDemand(Row row) =>
        new(
            row.Text("prefix"),
            row.OptionalCefr("listening"),
            row.OptionalCefr("reading"),
            row.OptionalCefr("speaking"),
            row.OptionalCefr("writing"),
            row.Text("reason")
        );

    private static Weighted<T> Weights<T>(Row row, string column, Func<string, T> read) =>
        new(
            row.List(column)
                .Select(part => part.Split(':'))
                .Select(pair => (read(pair[0]), int.Parse(pair[1], CultureInfo.InvariantCulture)))
        );
}
