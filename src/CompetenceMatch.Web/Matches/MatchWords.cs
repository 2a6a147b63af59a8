using System.Globalization;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.Matches;

/// <summary>Rule ids and arguments of a match as plain sentences in the reader's language.</summary>
public sealed class MatchWords(Texts texts, Labels labels, Taxonomy taxonomy)
{
    private const string OccupationMonths = "occupation.months.";
    private const string OccupationRecency = "occupation.recency.";

    /// <summary>One line for each thing the score rests on. Occupation, months and recency make one line.</summary>
    public IReadOnlyList<MatchLine> Lines(MatchResult match) =>
        [
            .. match.Parts.SelectMany(part =>
                part.Part == PartId.Occupation ? Occupation(part) : part.Because.Select(Line)
            ),
        ];

    public string Gap(Gap gap) =>
        gap.Kind switch
        {
            GapKind.Language => texts["Match_Gap_Language", Skills(gap.What!), gap.From, gap.To],
            GapKind.Education when gap.From is null => texts[
                "Match_Gap_EducationNone",
                Nus(gap.To)
            ],
            GapKind.Education => texts["Match_Gap_Education", Nus(gap.To), Nus(gap.From)],
            GapKind.Authorisation or GapKind.Certificate => texts[
                $"Match_Gap_{gap.Kind}",
                Profession(gap.What!)
            ],
            GapKind.Licence => texts["Match_Gap_Licence", gap.What],
            GapKind.Skill => texts["Match_Gap_Skill", labels.Skill(gap.What!)],
            GapKind.Place when gap.From is not null => texts[
                "Match_Gap_Place",
                labels.Municipality(gap.What),
                Travel(gap.From)
            ],
            GapKind.Place => texts["Match_Gap_PlaceUnknown", labels.Municipality(gap.What)],
            GapKind.Start => texts["Match_Gap_Start", Date(gap.From), Date(gap.To)],
            _ => texts["Match_Gap_RightToWork"],
        };

    /// <summary>How long the way takes that closes the gap; always told as an estimate.</summary>
    public string? Weeks(Gap gap) =>
        gap.Weeks is { } weeks
            ? texts[gap.AtLeast ? "Match_WeeksAtLeast" : "Match_Weeks", weeks.Min, weeks.Max]
        : gap.Closable ? texts["Match_WeeksUnknown"]
        : null;

    /// <summary>
    /// The same with the next step of the person's plan. For the person and their team only: the step tells where an
    /// education is from (P-06).
    /// </summary>
    public string? Way(Gap gap) =>
        Next(gap) is not { } step ? Weeks(gap) : $"{texts["Match_Step", step]} {Weeks(gap)}";

    private string? Next(Gap gap) =>
        gap.Step?.Split('.') is [var route, var number]
        && taxonomy.Routes.TryGetValue(route, out var row)
            ? row.Steps[int.Parse(number, CultureInfo.InvariantCulture) - 1]
                .Title.In(Language.Current.Code)
            : null;

    public string NotStated(NotStated row) =>
        row.Part == PartId.Language
            ? texts["Match_Ask_language", Skills(row.What)]
            : texts[$"Match_Ask_{row.What}"];

    public string Part(PartId part) => texts[$"Match_Part_{part}"];

    public string Profession(string id) =>
        !taxonomy.Professions.TryGetValue(id, out var row)
            ? id
            : row.Name.In(Language.Current.Code);

    private IEnumerable<MatchLine> Occupation(MatchPart part)
    {
        var link = part.Because.FirstOrDefault(one =>
            one.Rule.StartsWith("occupation.", StringComparison.Ordinal)
        );
        var months = part.Because.FirstOrDefault(one =>
            one.Rule.StartsWith(OccupationMonths, StringComparison.Ordinal)
        );
        var recency = part.Because.FirstOrDefault(one =>
            one.Rule.StartsWith(OccupationRecency, StringComparison.Ordinal)
        );
        if (link is not null && months is not null)
        {
            var text = $"{Line(link).Text} {Time(months)} {Last(recency)}".TrimEnd();
            yield return new MatchLine(
                text,
                MatchWeights.Default[link.Rule] >= 60 ? MatchFit.Met : MatchFit.Partly
            );
        }
        foreach (
            var row in part.Because.Where(one =>
                one != months && one != recency && (one != link || months is null)
            )
        )
            yield return Line(row);
    }

    private MatchLine Line(Because because)
    {
        // Below with only one argument: what is asked stands there, and nothing is held.
        var rule = because is { Rule: MatchRules.LevelBelow, Arguments.Count: 1 }
            ? "level.nothingFinished"
            : because.Rule;
        var text = texts[$"Match_Rule_{rule.Replace('.', '_')}", Arguments(because)];
        return new MatchLine(text, Fit(because.Rule));
    }

    private static MatchFit Fit(string rule) =>
        rule.EndsWith("notAsked", StringComparison.OrdinalIgnoreCase) ? MatchFit.NotAsked
        : rule.EndsWith("notStated", StringComparison.OrdinalIgnoreCase) ? MatchFit.Unknown
        : MatchWeights.Default[rule] switch
        {
            >= 70 => MatchFit.Met,
            > 30 => MatchFit.Partly,
            _ => MatchFit.Missing,
        };

    private object?[] Arguments(Because because)
    {
        var given = because.Arguments;
        return because.Rule.Split('.')[0] switch
        {
            // Nothing was asked: the text has no places to fill.
            _ when given.Count == 0 => [],
            "occupation" =>
            [
                labels.Occupation(new OccupationCode(given[0])),
                labels.Field(given[0]),
            ],
            "level"
                when because.Rule
                    is "level.authorised"
                        or "level.pending"
                        or "level.notAuthorised" => [Profession(given[0])],
            "level" => [.. given.Select(Nus)],
            "language" when given.Count > 1 =>
            [
                labels.LanguageName(given[0]),
                Skill(given[1]),
                given[2],
                given.ElementAtOrDefault(3),
            ],
            "place" =>
            [
                .. given.Select(
                    (value, at) => at == 0 ? labels.Municipality(value) : Travel(value)
                ),
            ],
            "terms" when because.Rule.StartsWith("terms.start", StringComparison.Ordinal) =>
            [
                .. given.Select(Date),
            ],
            "terms" when because.Rule.StartsWith("terms.shifts", StringComparison.Ordinal) =>
            [
                .. given.Select(Shifts),
            ],
            "skills" => [labels.Skill(given[0]), .. given.Skip(1)],
            _ => [.. given],
        };
    }

    private string Travel(string minutes) =>
        labels.Travel(int.Parse(minutes, CultureInfo.InvariantCulture));

    private string Time(Because months)
    {
        var count = int.Parse(months.Arguments[0], CultureInfo.InvariantCulture);
        return count >= 24
            ? texts.Plural("Match_Years", count / 12)
            : texts.Plural("Match_Months", count);
    }

    private string Last(Because? recency) =>
        recency?.Arguments is not [var text] ? ""
        : int.Parse(text, CultureInfo.InvariantCulture) is var since && since <= 1
            ? texts["Match_Last_Now"]
        : since < 24 ? texts.Plural("Match_Last_Months", since)
        : texts.Plural("Match_Last_Years", since / 12);

    private string Skills(string what)
    {
        var (language, skills) = what.Split(':') is [var one, var two] ? (one, two) : (what, "");
        return $"{labels.LanguageName(language)} ({string.Join(", ", skills.Split(',').Select(Skill))})";
    }

    private string Skill(string skill) => texts[$"Match_Skill_{skill}"];

    private string Shifts(string names) =>
        string.Join(
            ", ",
            names
                .Split(',', StringSplitOptions.RemoveEmptyEntries)
                .Select(one => texts[$"Label_Shift_{char.ToUpperInvariant(one[0])}{one[1..]}"])
        );

    private string Nus(string? level) =>
        labels.Nus(level is null ? null : int.Parse(level, CultureInfo.InvariantCulture));

    private string Date(string? iso) =>
        labels.Date(iso is null ? null : DateOnly.Parse(iso, CultureInfo.InvariantCulture));
}
