using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Recognition.Planning;
using CompetenceMatch.Core.Recognition.Rules;

namespace CompetenceMatch.Core.Matching.Gaps;

/// <summary>The one gap of somebody who is one step away, with the next step and the time of their own plan.</summary>
internal static class PlannedGap
{
    public static Gap Of(Pair pair, Gap gap)
    {
        if (gap.Kind is not (GapKind.Authorisation or GapKind.Certificate))
        {
            return gap;
        }
        var occupation = pair.Need.Occupation!.Value;
        var request = new PlanRequest(
            pair.Profile,
            occupation,
            pair.Today,
            pair.Taxonomy,
            pair.Closed,
            QualificationChoice.For(pair.Profile, occupation, pair.Closed, pair.Taxonomy),
            PlanAsker.Person
        );
        if (RouteOrder.Of(request) is not [var route, ..])
        {
            return gap;
        }
        var way = Ways.Of(request, route);
        return gap with
        {
            Routes = way.Routes,
            Step = way.Steps.Count == 0 ? null : way.Steps[0].Id,
            Weeks = way.Weeks is { } weeks ? new WeekRange(weeks.Min, weeks.Max) : null,
            AtLeast = way.Weeks is { AtLeast: true },
        };
    }
}
