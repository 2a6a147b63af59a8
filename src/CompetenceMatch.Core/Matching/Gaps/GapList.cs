using System.Globalization;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;

namespace CompetenceMatch.Core.Matching.Gaps;

/// <summary>Everything a person lacks of what the need demands. What is not stated is no gap.</summary>
internal static class GapList
{
    public static IReadOnlyList<Gap> Of(Pair pair) =>
        [
            .. AuthorisationGap.Of(pair),
            .. EducationGap.Of(pair),
            .. LanguageGaps.Of(pair),
            .. Licences(pair),
            .. Skills(pair),
            .. Place(pair),
            .. Start(pair),
            .. RightToWork(pair),
        ];

    private static IEnumerable<Gap> Licences(Pair pair) =>
        pair
            .Need.Licences.Distinct()
            .Where(asked => !LicenceClasses.MeetsAny(pair.Profile.Licences, asked))
            .Select(asked => Routed(pair, asked));

    private static Gap Routed(Pair pair, string asked)
    {
        var routes = LicenceRoutes.Of(asked, pair.Taxonomy);
        return GapParts.Make(pair, GapKind.Licence, asked, null, asked) with
        {
            Routes = routes,
            Weeks = GapParts.Weeks(pair, routes),
            Closable = routes.Count > 0,
        };
    }

    private static IEnumerable<Gap> Skills(Pair pair) =>
        SkillsHeld
            .UnmetMust(pair.Need, pair.Profile)
            .Select(skill => GapParts.Make(pair, GapKind.Skill, skill, null, skill));

    private static IEnumerable<Gap> Place(Pair pair)
    {
        if (
            pair.Need.Municipality is { } place
            && PlaceScore.Rule(pair) is { Rule: MatchRules.PlaceTooFar, Minutes: var minutes }
        )
        {
            var from = minutes?.ToString(CultureInfo.InvariantCulture);
            yield return GapParts.Make(pair, GapKind.Place, place, from, null);
        }
    }

    private static IEnumerable<Gap> Start(Pair pair)
    {
        if (pair.Need.Start is { } start && pair.Profile.AvailableFrom is { } free && free > start)
        {
            yield return GapParts.Make(pair, GapKind.Start, null, Iso(free), Iso(start));
        }
    }

    private static IEnumerable<Gap> RightToWork(Pair pair)
    {
        if (pair.Profile.RightToWork is Profiles.RightToWork.Limited)
        {
            yield return GapParts.Make(pair, GapKind.RightToWork, null, "limited", "yes");
        }
    }

    private static string Iso(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);
}
