using System.Text.Json;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Cli.Benching.Search;

/// <summary>One query of a class.</summary>
/// <param name="Typed">What stands in the field, for typeahead only.</param>
internal sealed record BenchQuery(string Id, QueryClass Class, CandidateQuery Query, string? Typed)
{
    public static string NameOf(QueryClass kind) =>
        JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}
