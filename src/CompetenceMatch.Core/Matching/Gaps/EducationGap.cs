using System.Globalization;
using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;
using static CompetenceMatch.Core.Matching.MatchRules;

namespace CompetenceMatch.Core.Matching.Gaps;

/// <summary>A stated level below the asked one; in a regulated occupation the authorisation stands for it.</summary>
internal static class EducationGap
{
    public static IEnumerable<Gap> Of(Pair pair)
    {
        if (
            pair.Closed is not null
            || pair.Need.MinNus is not { } asked
            || LevelScore.EducationRule(pair) is not (LevelOneBelow or LevelBelow)
        )
        {
            yield break;
        }
        var routes = Routes(pair, asked).Where(pair.Taxonomy.Routes.ContainsKey).ToList();
        yield return GapParts.Make(
            pair,
            GapKind.Education,
            null,
            HeldLevel.Of(pair.Profile)?.ToString(CultureInfo.InvariantCulture),
            asked.ToString(CultureInfo.InvariantCulture)
        ) with
        {
            Routes = routes,
            Weeks = GapParts.Weeks(pair, routes),
            Closable = routes.Count > 0,
        };
    }

    private static IEnumerable<string> Routes(Pair pair, int asked)
    {
        if (asked <= HeldLevel.TradeCertificate && pair.Need.Occupation is { } occupation)
        {
            var months = TradePractice.Months(pair.Profile, occupation, pair.Today);
            return TradePractice.Routes(months, pair.Taxonomy);
        }
        return pair.Profile.Educations.Any(IsUnfinishedHigher) ? ["R06"] : [];
    }

    private static bool IsUnfinishedHigher(EducationRecord row) =>
        row is { Completed: false, Nus: >= 6 };
}
