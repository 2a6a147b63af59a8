using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition.Planning;
using CompetenceMatch.Core.Recognition.Rules;

namespace CompetenceMatch.Core.Recognition;

/// <summary>Plans the way to an occupation from the route table.</summary>
public static class RecognitionPlanner
{
    /// <param name="today">Counts practice that still goes on, and the days of the plan.</param>
    /// <param name="asker">An employer is also shown what only an employer can ask for.</param>
    /// <param name="title">A need's title: it says which profession of the unit group is meant. Null = the profile says it.</param>
    public static RecognitionPlan Plan(
        Profile profile,
        OccupationCode occupation,
        DateOnly today,
        Taxonomy taxonomy,
        PlanAsker asker = PlanAsker.Person,
        string? title = null
    )
    {
        var request = Request(profile, occupation, today, taxonomy, asker, title);
        var profession = request.Profession;
        var ways = RouteOrder.Of(request).Select(route => Ways.Of(request, route)).ToList();
        var recommended = request.NothingIsLeft || ways.Count == 0 ? PlannedWay.Nothing : ways[0];
        var bridges = Support.Bridges(request, recommended);
        return new RecognitionPlan(
            profile.Id,
            occupation,
            today,
            request.Closed is not null,
            profession?.Id,
            recommended,
            Ranking.Of(ways.Where(way => way != recommended), taxonomy),
            bridges,
            Support.Measures(request, recommended, bridges.Count > 0),
            Asking.Of(request, recommended)
        )
        {
            Degree = DegreeTable.Hint(request.Basis, taxonomy),
        };
    }

    /// <summary>What <see cref="Plan"/> recommends to the person and nothing beside it: for counting many.</summary>
    public static RecommendedWay Recommend(
        Profile profile,
        OccupationCode occupation,
        DateOnly today,
        Taxonomy taxonomy
    )
    {
        var request = Request(profile, occupation, today, taxonomy, PlanAsker.Person, null);
        var way =
            request.NothingIsLeft || RouteOrder.Of(request) is not [var route, ..]
                ? PlannedWay.Nothing
                : Ways.Of(request, route);
        return new RecommendedWay(way, Asking.Of(request, way));
    }

    private static PlanRequest Request(
        Profile profile,
        OccupationCode occupation,
        DateOnly today,
        Taxonomy taxonomy,
        PlanAsker asker,
        string? title
    )
    {
        var profession = title is null
            ? Profession(profile, occupation, taxonomy)
            : ProfessionChoice.For(occupation, [title], taxonomy);
        return new PlanRequest(
            profile,
            occupation,
            today,
            taxonomy,
            profession,
            QualificationChoice.For(profile, occupation, profession, taxonomy),
            asker
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
