using System.Text.Json.Serialization;

namespace CompetenceMatch.Core.Profiles;

/// <summary>State of an authorisation; it wins over the qualification's recognition.</summary>
public enum AuthorisationState
{
    [JsonStringEnumMemberName("granted")]
    Granted,

    [JsonStringEnumMemberName("pending")]
    Pending,

    [JsonStringEnumMemberName("refused")]
    Refused,
}
