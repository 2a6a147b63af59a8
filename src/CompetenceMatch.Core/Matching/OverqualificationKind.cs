using System.Text.Json.Serialization;

namespace CompetenceMatch.Core.Matching;

/// <summary>Level: NUS 6–8 in groups 4–9. Field: right level, other field. Unrecognised: claimed, not accepted yet.</summary>
public enum OverqualificationKind
{
    [JsonStringEnumMemberName("level")]
    Level,

    [JsonStringEnumMemberName("field")]
    Field,

    [JsonStringEnumMemberName("unrecognised")]
    Unrecognised,
}
