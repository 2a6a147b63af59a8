using System.Text.Json.Serialization;

namespace CompetenceMatch.Core.Profiles;

/// <summary>Unknown is never a failed gate.</summary>
public enum RightToWork
{
    [JsonStringEnumMemberName("yes")]
    Yes,

    [JsonStringEnumMemberName("limited")]
    Limited,

    [JsonStringEnumMemberName("unknown")]
    Unknown,
}
