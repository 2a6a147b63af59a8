using System.Text.Json.Serialization;

namespace CompetenceMatch.Core.Matching;

/// <summary>The parts of the score (docs/matching.md).</summary>
public enum PartId
{
    [JsonStringEnumMemberName("occupation")]
    Occupation,

    [JsonStringEnumMemberName("level")]
    Level,

    [JsonStringEnumMemberName("language")]
    Language,

    [JsonStringEnumMemberName("place")]
    Place,

    [JsonStringEnumMemberName("terms")]
    Terms,
}
