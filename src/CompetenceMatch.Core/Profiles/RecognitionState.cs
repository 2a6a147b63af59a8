using System.Text.Json.Serialization;

namespace CompetenceMatch.Core.Profiles;

/// <summary>How far the recognition of a qualification has come.</summary>
public enum RecognitionState
{
    [JsonStringEnumMemberName("none")]
    None,

    [JsonStringEnumMemberName("notNeeded")]
    NotNeeded,

    [JsonStringEnumMemberName("applied")]
    Applied,

    [JsonStringEnumMemberName("granted")]
    Granted,

    [JsonStringEnumMemberName("partly")]
    Partly,

    [JsonStringEnumMemberName("refused")]
    Refused,

    [JsonStringEnumMemberName("authorised")]
    Authorised,
}
