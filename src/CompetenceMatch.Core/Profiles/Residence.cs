using System.Text.Json.Serialization;

namespace CompetenceMatch.Core.Profiles;

/// <summary>Ground of residence; decides the recognition route, never the score.</summary>
public enum Residence
{
    [JsonStringEnumMemberName("citizen")]
    Citizen,

    [JsonStringEnumMemberName("eea")]
    Eea,

    [JsonStringEnumMemberName("work")]
    Work,

    [JsonStringEnumMemberName("family")]
    Family,

    [JsonStringEnumMemberName("protection")]
    Protection,

    [JsonStringEnumMemberName("collectiveProtection")]
    CollectiveProtection,

    [JsonStringEnumMemberName("study")]
    Study,
}
