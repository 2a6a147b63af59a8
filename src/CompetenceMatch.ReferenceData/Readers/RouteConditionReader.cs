using System.Globalization;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Recognition.Rules;
using CompetenceMatch.Core.Regions;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Readers;

/// <summary>Reads the condition of a route, "edu=higher;completed=yes": key=value,value in any order, all must hold.</summary>
internal static class RouteConditionReader
{
    private const string Column = "condition";
    private const int MaxYears = 50;

    public static RouteCondition Read(
        Row row,
        IReadOnlyDictionary<OccupationCode, Occupation> occupations,
        IReadOnlyDictionary<string, Country> countries
    )
    {
        var condition = RouteCondition.Always;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in row.List(Column))
        {
            if (part.Split('=') is not [{ Length: > 0 } key, { Length: > 0 } value])
                throw row.Wrong(Column, $"\"{part}\" is not key=value");
            if (!seen.Add(key))
                throw row.Wrong(Column, $"the key {key} stands twice");
            condition =
                OfTheGoal(row, condition, key, value, occupations)
                ?? OfTheQualification(row, condition, key, value, countries)
                ?? throw row.Wrong(Column, $"the key {key} is unknown");
        }
        return seen.Count > 0 ? condition : throw row.Wrong(Column, "is empty");
    }

    private static RouteCondition? OfTheGoal(
        Row row,
        RouteCondition so,
        string key,
        string value,
        IReadOnlyDictionary<OccupationCode, Occupation> occupations
    ) =>
        key switch
        {
            "asker" => so with { Asker = row.Name<PlanAsker>(Column, value) },
            "regulated" => so with { Regulated = Flag(row, value) },
            "authorised" => so with { Authorised = Flag(row, value) },
            "profession" => so with { Professions = value.Split(',') },
            "occupation" => so with
            {
                Occupations =
                [
                    .. value.Split(',').Select(code => row.UnitGroup(Column, code, occupations)),
                ],
            },
            "goal" => so with { ForStudy = Word(row, value, "study") },
            "choice" => so with { Choice = row.Name<RouteChoice>(Column, value) },
            "decision" => so with { Decision = row.Name<RouteDecision>(Column, value) },
            _ => null,
        };

    private static RouteCondition? OfTheQualification(
        Row row,
        RouteCondition so,
        string key,
        string value,
        IReadOnlyDictionary<string, Country> countries
    ) =>
        key switch
        {
            "edu" => so with { Educations = Names<EducationKind>(row, value) },
            "completed" => so with { Completed = Flag(row, value) },
            "docs" => so with { Documents = Names<Documents>(row, value) },
            "auto_list" => so with { AutomaticList = Flag(row, value) },
            "region" => so with { Areas = Names<EducationArea>(row, value) },
            "right" => so with
            {
                EeaRight = Names<EducationArea>(row, value) is [EducationArea.Eea],
            },
            "country" => so with { Countries = Countries(row, value, countries) },
            "named_country" => so with { NamedCountries = Countries(row, value, countries) },
            "uvd" => so with { Uvd = Flag(row, value) },
            "trade" => so with { Trade = row.Name<TradeDemand>(Column, value) },
            "basis" => so with { TradeOrPractice = Word(row, value, "tradeOrPractice") },
            "experience_years_min" => so with { YearsMin = Years(row, value) },
            "experience_years_max" => so with { YearsMax = Years(row, value) },
            _ => null,
        };

    private static T[] Names<T>(Row row, string value)
        where T : struct, Enum => [.. value.Split(',').Select(name => row.Name<T>(Column, name))];

    private static string[] Countries(
        Row row,
        string value,
        IReadOnlyDictionary<string, Country> countries
    ) =>
        [
            .. value
                .Split(',')
                .Select(code => row.Known(Column, code, countries, CountryReader.File)),
        ];

    private static bool Flag(Row row, string value) =>
        value switch
        {
            "yes" => true,
            "no" => false,
            _ => throw row.Wrong(Column, $"\"{value}\" is neither yes nor no"),
        };

    private static bool Word(Row row, string value, string only) =>
        value == only ? true : throw row.Wrong(Column, $"\"{value}\" is not {only}");

    private static int Years(Row row, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var years)
        && years <= MaxYears
            ? years
            : throw row.Wrong(Column, $"\"{value}\" is not a number of years");
}
