using System.Text.Json.Serialization;

namespace CompetenceMatch.Core.Profiles;

/// <summary>Whether a skill is only claimed or has evidence behind it.</summary>
public enum Evidence
{
    [JsonStringEnumMemberName("claimed")]
    Claimed,

    [JsonStringEnumMemberName("evidenced")]
    Evidenced,
}
