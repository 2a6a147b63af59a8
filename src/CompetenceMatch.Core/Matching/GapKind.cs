using System.Text.Json.Serialization;

namespace CompetenceMatch.Core.Matching;

/// <summary>Only musts make gaps.</summary>
public enum GapKind
{
    [JsonStringEnumMemberName("education")]
    Education,

    [JsonStringEnumMemberName("language")]
    Language,

    [JsonStringEnumMemberName("authorisation")]
    Authorisation,

    [JsonStringEnumMemberName("licence")]
    Licence,

    [JsonStringEnumMemberName("certificate")]
    Certificate,

    [JsonStringEnumMemberName("skill")]
    Skill,

    [JsonStringEnumMemberName("place")]
    Place,

    [JsonStringEnumMemberName("start")]
    Start,

    [JsonStringEnumMemberName("rightToWork")]
    RightToWork,
}
