using System.Text.Json;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Web.Finding;

/// <summary>A search as JSON, for the audit log and for needs that nobody met.</summary>
internal static class SearchRecord
{
    public static string Of(CandidateQuery query, Guid? need) =>
        JsonSerializer.Serialize(
            new
            {
                need,
                words = query.Words,
                filters = CandidateQueryString.Write(query),
            }
        );

    /// <summary>Kept for figures, so without the words themselves: only what they were understood as.</summary>
    public static string WithoutWords(CandidateQuery query, Guid? need, WordsMeaning words) =>
        JsonSerializer.Serialize(
            new
            {
                need,
                means = words.Codes.Select(code => code.Value),
                filters = CandidateQueryString.Write(query with { Page = 1 }),
            }
        );
}
