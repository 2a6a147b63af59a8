using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CompetenceMatch.Cli.Writing;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.ReferenceData.Synthetic;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Cli.Benching.Search;

/// <summary>The measured documents, queries and answers as JSONL, so that any other engine can be run on them.</summary>
internal sealed class SearchExport(Population population, BenchIndex index, QueryMaker queries)
{
    // What another engine cannot know: suggestions, our reading of titles, reasons, and our limits.
    private static readonly QueryClass[] ownOnly =
    [
        QueryClass.Typeahead,
        QueryClass.Linked,
        QueryClass.Page,
        QueryClass.Hostile,
    ];

    private static readonly JsonSerializerOptions spelledOut = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public void Write(string folder, int perClass, int threads)
    {
        Directory.CreateDirectory(folder);
        ChunkedFile.Write(
            Path.Combine(folder, "documents.jsonl"),
            population.ProfileCount,
            threads,
            (at, to) => ProfileJson.Write(population.ProfileAt(at), to)
        );
        using var asked = Lines(folder, "queries.jsonl");
        using var expected = Lines(folder, "expected.jsonl");
        foreach (var kind in Enum.GetValues<QueryClass>().Except(ownOnly))
        foreach (var query in queries.Make(kind, perClass))
        {
            asked.Write(Asked(query) + "\n");
            expected.Write(Expected(query) + "\n");
        }
    }

    private static string Asked(BenchQuery query)
    {
        var fields = new JsonObject
        {
            ["id"] = query.Id,
            ["class"] = BenchQuery.NameOf(query.Class),
        };
        foreach (var (name, value) in Filters(query.Query))
            fields[name] = JsonSerializer.SerializeToNode(value, spelledOut);
        if (query.Query.Need is { } need)
            fields["need"] = JsonNode.Parse(NeedJson.Write(need));
        return fields.ToJsonString(spelledOut);
    }

    private static IEnumerable<(string, object)> Filters(CandidateQuery query)
    {
        (string Name, object? Value)[] all =
        [
            ("words", query.Words),
            ("occupations", Codes(query.Occupations.Select(code => code.Value))),
            ("mustSkills", Codes(query.MustSkills)),
            ("shouldSkills", Codes(query.ShouldSkills)),
            ("minNus", query.MinNus),
            ("fields", Codes(query.Fields)),
            ("recognition", query.Recognition.Count == 0 ? null : query.Recognition.ToArray()),
            ("languages", Codes(query.Languages.Select(floor => floor.ToString()))),
            ("licences", Codes(query.Licences)),
            ("regions", Codes(query.Regions)),
            ("includeWouldMove", query.Regions.Count == 0 ? null : query.IncludeWouldMove),
            ("travelFrom", query.TravelFrom),
            ("travelMinutes", query.TravelMinutes),
            ("availableBy", query.AvailableBy),
            ("percent", query.Percent),
            ("shifts", Codes(query.Shifts)),
            ("sort", query.Sort),
            ("page", query.Page),
            ("pageSize", query.PageSize),
        ];
        return all.Where(field => field.Value is not null)
            .Select(field => (field.Name, field.Value!));
    }

    private static string[]? Codes(IEnumerable<string> values) =>
        values.ToArray() is { Length: > 0 } chosen ? chosen : null;

    private string Expected(BenchQuery query)
    {
        var ranks = index.Rank(query.Query);
        return JsonSerializer.Serialize(
            new
            {
                query.Id,
                ranks.Total,
                ranks.Ids,
                // No score where the order does not ask for one.
                Scores = ranks.Scores.Select(score => score < 0 ? (decimal?)null : score / 100m),
                Facets = index
                    .Facets(query.Query)
                    .ToDictionary(
                        facet => JsonNamingPolicy.CamelCase.ConvertName(facet.Id.ToString()),
                        facet =>
                            facet.Values.ToDictionary(value => value.Value, value => value.Count)
                    ),
            },
            spelledOut
        );
    }

    private static StreamWriter Lines(string folder, string name) =>
        new(Path.Combine(folder, name), append: false, new UTF8Encoding(false));
}
