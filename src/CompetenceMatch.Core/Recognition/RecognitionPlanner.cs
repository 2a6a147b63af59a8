using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition.Planning;

namespace CompetenceMatch.Core.Recognition;

/// <summary>Plans the way to an occupation from the route table.</summary>
public static class RecognitionPlanner
{
    /// <param name="today">Counts practice that still goes on.</param>
    public static RecognitionPlan Plan(
        Profile profile,
        OccupationCode occupation,
        DateOnly today,
        Taxonomy taxonomy
    )
    {
        var profession = Profession(profile, occupation, taxonomy);
        var request = new PlanRequest(
            profile,
            occupation,
            today,
            taxonomy,
            profession,
            QualificationChoice.For(profile, occupation, profession, taxonomy)
        );
        var closed = profession is { ClosesOccupation: true } ? profession : null;
        var routes = closed is null ? OpenRoutes.Of(request) : ClosedRoutes.Of(request, closed);
        var gate = Gates.Of(request);
        var ways = routes
            .Distinct()
            .Where(taxonomy.Routes.ContainsKey)
            .Select(route => Ways.Of(request, route, gate))
            .ToList();
        var recommended = ways.FirstOrDefault() ?? PlannedWay.Nothing;
        return new RecognitionPlan(
            profile.Id,
            occupation,
            closed is not null,
            profession?.Id,
            recommended,
            [.. ways.Skip(1)],
            Support.Bridges(request),
            Support.Measures(request, recommended),
            Support.Ask(request, recommended)
        );
    }

    // An authorisation the person holds or waits for says best which profession is meant.
    private static RegulatedProfession? Profession(
        Profile profile,
        OccupationCode occupation,
        Taxonomy taxonomy
    ) =>
        taxonomy
            .ProfessionsIn(occupation)
            .FirstOrDefault(row =>
                profile.Authorisations.Any(held =>
                    held.Profession == row.Id && held.State != AuthorisationState.Refused
                )
            )
        ?? ProfessionChoice.For(
            occupation,
            profile
                .Educations.Select(row => row.Title)
                .Concat(profile.TradeCertificates.Select(row => row.Trade))
                .Concat(profile.Experience.Select(row => row.Title)),
            taxonomy
        );
}
