using System.Text.Json.Serialization;

namespace CompetenceMatch.Core.Profiles;

/// <summary>Paid and unpaid work count alike in the score.</summary>
public enum ExperienceKind
{
    [JsonStringEnumMemberName("paid")]
    Paid,

    [JsonStringEnumMemberName("unpaid")]
    Unpaid,

    [JsonStringEnumMemberName("family")]
    Family,

    [JsonStringEnumMemberName("informal")]
    Informal,

    [JsonStringEnumMemberName("volunteer")]
    Volunteer,
}
