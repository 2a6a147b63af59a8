using System.Text.Json.Serialization;

namespace CompetenceMatch.Core.Profiles;

/// <summary>Whether the papers of a qualification can be verified.</summary>
public enum Documents
{
    [JsonStringEnumMemberName("verifiable")]
    Verifiable,

    [JsonStringEnumMemberName("partial")]
    Partial,

    [JsonStringEnumMemberName("missing")]
    Missing,
}
