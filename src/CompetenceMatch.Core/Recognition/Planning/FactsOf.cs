using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition.Rules;

namespace CompetenceMatch.Core.Recognition.Planning;

/// <summary>Answers what the conditions of the routes ask, from a profile.</summary>
internal static class FactsOf
{
    public static RouteFacts Request(PlanRequest request)
    {
        var basis = request.Basis;
        return new RouteFacts
        {
            Occupation = request.Occupation,
            Profession = request.Profession?.Id,
            Regulated = request.Closed is not null,
            Authorised =
                request.Closed is not null
                && request.Authorisation == HeldAuthorisationState.Granted,
            Asker = request.Asker,
            StudyIsAWay =
                request.Qualification is null
                && request.Occupation.Major != "9"
                && request.Closed is not { LegalKind: "certificate" },
            Education = basis is null ? HighestOf(request) : KindOf(basis, TradeWork(request)),
            Completed = basis?.Completed,
            Documents = basis?.Documents ?? Documents.Verifiable,
            Country = basis?.Country,
            Area = request.Area,
            EeaRight = EeaRight(request),
            OnAutomaticList =
                basis is { IsTrade: false } && DegreeTable.IsAutomatic(basis, request.Taxonomy),
            Uvd = basis is { Completed: true } && IsNamed(basis.Country, request),
            TradeWork = TradeWork(request),
            ListedTrade = basis is { DocumentsMissing: false } && IsListed(basis, request),
            PracticeMonths = TradePractice.Months(
                request.Profile,
                request.Occupation,
                request.Today
            ),
            NotEqual =
                request.Authorisation == HeldAuthorisationState.Refused
                || basis is { IsNotEqual: true },
        };
    }

    // A certificate that the law asks for is taken as a course, not as a trade; a Norwegian one needs no way.
    private static bool TradeWork(PlanRequest request) =>
        PlanRequest.IsTrade(request.Occupation)
        && request.Closed is not { LegalKind: "certificate" }
        && request.Area != EducationArea.Norway;

    private static EducationKind KindOf(Qualification held, bool tradeWork) =>
        held.IsTrade || (tradeWork && held.Nus is 3 or 4) ? EducationKind.Trade : KindOf(held.Nus);

    private static EducationKind KindOf(int? nus) =>
        nus switch
        {
            null => EducationKind.Unstated,
            <= 1 => EducationKind.None,
            <= 4 => EducationKind.School,
            5 => EducationKind.TertiaryVocational,
            _ => EducationKind.Higher,
        };

    private static EducationKind HighestOf(PlanRequest request) =>
        KindOf(
            request
                .Profile.Educations.Where(row => row.Completed is true)
                .Select(row => row.Nus)
                .Max()
        );

    // An education of the EEA, and no ground of residence that says the person is not covered.
    private static bool? EeaRight(PlanRequest request) =>
        request.Area switch
        {
            EducationArea.Unknown => null,
            EducationArea.Eea => request.Profile.Residence
                is not (
                    Residence.Work
                    or Residence.Protection
                    or Residence.CollectiveProtection
                    or Residence.Study
                ),
            _ => false,
        };

    private static bool IsNamed(string? country, PlanRequest request) =>
        country is not null
        && request.Taxonomy.Routes.Values.Any(route =>
            route.Condition.NamedCountries.Contains(country)
        );

    private static bool IsListed(Qualification trade, PlanRequest request) =>
        request.Taxonomy.TradeRecognitions.Any(row =>
            trade.Country is { } country
            && row.Countries.Contains(country)
            && (TradeName.Same(row.TradeNb, trade.Title) || row.Occupation == request.Occupation)
        );
}
