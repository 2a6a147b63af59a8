using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Recognition;

namespace CompetenceMatch.Core.Matching.Gaps;

/// <summary>The law asks an approval that the person does not hold.</summary>
internal static class AuthorisationGap
{
    public static IEnumerable<Gap> Of(Pair pair)
    {
        if (pair.Closed is not { } profession)
        {
            yield break;
        }
        var occupation = pair.Need.Occupation!.Value;
        var state = HeldAuthorisation.Of(pair.Profile, profession, occupation, pair.Taxonomy);
        if (state == HeldAuthorisationState.Granted)
        {
            yield break;
        }
        var isCertificate = profession.LegalKind == "certificate";
        var areas = Areas(pair).ToList();
        // A certificate is a course anyone may take; an authorisation needs an education to build on.
        var routes = areas
            .DefaultIfEmpty(EducationArea.Unknown)
            .Where(_ => isCertificate || areas.Count > 0)
            .SelectMany(area => EducationAreas.Routes(profession, area, pair.Taxonomy))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        yield return GapParts.Make(
            pair,
            isCertificate ? GapKind.Certificate : GapKind.Authorisation,
            profession.Id,
            state == HeldAuthorisationState.None ? null : state.ToString().ToLowerInvariant(),
            "granted"
        ) with
        {
            Routes = routes,
            Weeks = GapParts.Weeks(pair, routes),
            Closable = routes.Count > 0 || areas.Contains(EducationArea.Norway),
        };
    }

    // Where the qualifications are from that could be approved.
    private static IEnumerable<EducationArea> Areas(Pair pair)
    {
        var occupation = pair.Need.Occupation!.Value;
        var countries = pair
            .Profile.Educations.Where(row => LeadsTo.Occupation(row, occupation, pair.Taxonomy))
            .Select(row => row.Country)
            .Concat(
                pair.Profile.TradeCertificates.Where(row => LeadsTo.Occupation(row, occupation))
                    .Select(row => row.Country)
            );
        return countries.Select(country => EducationAreas.Of(country, pair.Taxonomy)).Distinct();
    }
}
