using System.Text.Json.Serialization;
using CompetenceMatch.Core.Matching;

namespace CompetenceMatch.Cli.Writing;

/// <summary>One line of `cm match`; points of a hundred, confidence 0–1.</summary>
internal sealed record MatchLine(
    string NeedId,
    string ProfileId,
    decimal Score,
    IReadOnlyList<MatchLinePart> Parts,
    IReadOnlyList<MatchLineGap> Gaps,
    Overqualification? Overqualification,
    bool OneStepAway,
    decimal Confidence,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        IReadOnlyList<NotStated>? NotStated,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        IReadOnlyList<string>? UnmetShouldSkills
)
{
    private const decimal Hundred = 100m;

    public static MatchLine Of(MatchResult match, bool explain) =>
        new(
            match.NeedId.Value,
            match.ProfileId.Value,
            match.ScoreHundredths / Hundred,
            [.. match.Parts.Select(part => Of(part, explain))],
            [.. match.Gaps.Select(Of)],
            match.Overqualification,
            match.OneStepAway,
            match.ConfidencePercent / Hundred,
            explain ? match.NotStated : null,
            explain ? match.UnmetShouldSkills : null
        );

    private static MatchLinePart Of(MatchPart part, bool explain) =>
        new(
            part.Part,
            part.Max / Hundred,
            part.Points / Hundred,
            explain ? [.. part.Because.Select(because => because.ToString())] : null
        );

    private static MatchLineGap Of(Gap gap) =>
        new(
            gap.Kind,
            gap.What,
            gap.From,
            gap.To,
            gap.Routes,
            gap.Weeks is { } weeks ? [weeks.Min, weeks.Max] : null,
            gap.Measures,
            gap.Closable
        );
}
