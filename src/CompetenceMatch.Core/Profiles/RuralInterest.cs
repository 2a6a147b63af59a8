using System.Text.Json.Serialization;

namespace CompetenceMatch.Core.Profiles;

/// <summary>Interest in living in a rural place.</summary>
public enum RuralInterest
{
    [JsonStringEnumMemberName("yes")]
    Yes,

    [JsonStringEnumMemberName("no")]
    No,

    [JsonStringEnumMemberName("unsure")]
    Unsure,
}
