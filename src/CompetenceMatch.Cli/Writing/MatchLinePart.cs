using System.Text.Json.Serialization;
using CompetenceMatch.Core.Matching;

namespace CompetenceMatch.Cli.Writing;

internal sealed record MatchLinePart(
    PartId Part,
    decimal Max,
    decimal Points,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        IReadOnlyList<string>? Because
);
