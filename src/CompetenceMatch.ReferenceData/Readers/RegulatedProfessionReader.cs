using System.Globalization;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Readers;

internal static class RegulatedProfessionReader
{
    public const string File = "regulated_professions.tsv";

    private static readonly string[] Columns =
    [
        "id",
        "name_nb",
        "name_en",
        "name_uk",
        "name_ar",
        "sector",
        "styrk08",
        "legal_kind",
        "ranks",
        "by_title_only",
        "authority",
        "permit_type",
        "route_eea",
        "route_third",
        "language_eea",
        "language_third",
        "cefr_min_third",
        "bridge_roles",
        "bridge_styrk08",
        "fee",
        "processing_time",
        "url",
        "source",
        "confidence",
        "unverified_fields",
    ];

    public static IReadOnlyDictionary<string, RegulatedProfession> Read(
        TableSet tables,
        IReadOnlyDictionary<OccupationCode, Occupation> occupations,
        IReadOnlyDictionary<string, RecognitionRoute> routes
    )
    {
        var table = tables.Open(File, Columns);
        var professions = table
            .Read("id", row => ReadRow(row, occupations, routes), profession => profession.Id)
            .ToDictionary(profession => profession.Id, StringComparer.Ordinal);
        CheckRanks(table, professions);
        CheckRoutes(table, professions, routes);
        return professions;
    }

    private static RegulatedProfession ReadRow(
        Row row,
        IReadOnlyDictionary<OccupationCode, Occupation> occupations,
        IReadOnlyDictionary<string, RecognitionRoute> routes
    )
    {
        var groups = row.UnitGroups("styrk08", occupations);
        return new(
            row.Matching("id", CodeForms.Id),
            row.Texts("name"),
            row.Text("sector"),
            groups,
            row.OneOf("legal_kind", "profession", "certificate", "title", "rule", "none"),
            Ranks(row, groups),
            row.OneOf("by_title_only", "", "yes") == "yes",
            row.Text("authority"),
            row.Text("permit_type"),
            row.AllKnown("route_eea", routes, RecognitionRouteReader.File),
            row.AllKnown("route_third", routes, RecognitionRouteReader.File),
            row["language_eea"],
            row["language_third"],
            row["cefr_min_third"],
            row.List("bridge_roles"),
            row.UnitGroups("bridge_styrk08", occupations),
            row["fee"],
            row["processing_time"],
            row.Matching("url", CodeForms.Url),
            row.Text("source"),
            row.Confidence(),
            row.List("unverified_fields")
        );
    }

    private static Dictionary<OccupationCode, int> Ranks(
        Row row,
        IReadOnlyList<OccupationCode> groups
    )
    {
        var ranks = new Dictionary<OccupationCode, int>();
        foreach (var part in row.List("ranks"))
        {
            var pair = part.Split(':');
            var known = pair.Length == 2 && groups.Contains(new(pair[0]));
            if (!known || !int.TryParse(pair[1], CultureInfo.InvariantCulture, out var rank))
                throw row.Wrong("ranks", $"\"{part}\" is not unit group:rank");
            if (!ranks.TryAdd(new(pair[0]), rank))
                throw row.Wrong("ranks", $"{pair[0]} stands twice");
        }
        return ranks.Count == groups.Count
            ? ranks
            : throw row.Wrong("ranks", "does not rank every unit group of styrk08");
    }

    // Two professions with the same rank in a group would make the group's default depend on row order.
    private static void CheckRanks(Table table, Dictionary<string, RegulatedProfession> professions)
    {
        var taken = new HashSet<(OccupationCode, int)>();
        foreach (var row in table.Rows)
        {
            foreach (var (group, rank) in professions[row["id"]].RankInGroup)
            {
                if (!taken.Add((group, rank)))
                    throw row.Wrong("ranks", $"rank {rank} of {group} is taken in an earlier row");
            }
        }
    }

    // A route says which professions it is for; a row that names it must be one of them, and the other way round.
    private static void CheckRoutes(
        Table table,
        Dictionary<string, RegulatedProfession> professions,
        IReadOnlyDictionary<string, RecognitionRoute> routes
    )
    {
        foreach (var row in table.Rows)
        {
            foreach (var column in new[] { "route_eea", "route_third" })
            {
                foreach (var id in row.List(column))
                {
                    var asked = routes[id].Condition.Professions;
                    if (asked.Count > 0 && !asked.Contains(row["id"]))
                        throw row.Wrong(column, $"{id} is not for {row["id"]} by its condition");
                }
            }
        }
        foreach (var route in routes.Values)
        {
            foreach (
                var id in route.Condition.Professions.Where(id => !professions.ContainsKey(id))
            )
                throw new ReferenceDataException(
                    RecognitionRouteReader.File,
                    routes.Keys.ToList().IndexOf(route.Id) + 2,
                    "condition",
                    $"\"{id}\" does not stand in {File}"
                );
        }
    }
}
