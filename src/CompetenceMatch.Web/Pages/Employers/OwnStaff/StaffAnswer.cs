using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Recognition.Rules;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Pages.Employers.OwnStaff;

/// <summary>What one job and one education say together.</summary>
/// <param name="Over">Null = the job uses the education, so far as the tables tell.</param>
/// <param name="Needs">Own published needs that use the education.</param>
public sealed record StaffAnswer(
    StaffRow Row,
    OccupationCode Job,
    Overqualification? Over,
    IReadOnlyList<StaffGoal> Goals,
    IReadOnlyList<StoredNeed> Needs
)
{
    private const int MostGoals = 6;
    private const int Higher = 6;

    /// <summary>The evaluation that employers may ask for is for finished higher education from abroad.</summary>
    public bool FitsTurbo => Row is { Level: >= Higher, From: not StudiedIn.Norway };

    public static StaffAnswer Of(
        StaffRow row,
        OccupationCode job,
        IReadOnlyList<StoredNeed> needs,
        DateOnly today,
        Taxonomy taxonomy
    )
    {
        ArgumentNullException.ThrowIfNull(row);
        var profile = row.ToProfile();
        return new StaffAnswer(
            row,
            job,
            Overqualifications.For(profile, job, null, taxonomy),
            [
                .. UsedCompetence
                    .Occupations(profile, taxonomy)
                    .Where(code => code != job)
                    .Take(MostGoals)
                    .Select(code => Goal(profile, code, row.From, today, taxonomy)),
            ],
            [
                .. needs.Where(need =>
                    need.Content is { Occupation: { } occupation } content
                    && UsedCompetence.In(profile, occupation, content.MinNus, taxonomy)
                ),
            ]
        );
    }

    private static StaffGoal Goal(
        Profile profile,
        OccupationCode code,
        StudiedIn? from,
        DateOnly today,
        Taxonomy taxonomy
    )
    {
        var plan = RecognitionPlanner.Plan(profile, code, today, taxonomy, PlanAsker.Employer);
        var closed = plan is { Regulated: true, Profession: { } id }
            ? taxonomy.Professions[id]
            : null;
        // No country is asked, so the plan holds the ways of both areas; the professions table parts them.
        var own =
            closed is null || from is null ? null
            : from == StudiedIn.Eea ? closed.RoutesEea
            : closed.RoutesThird;
        var way = plan
            .Alternatives.Prepend(plan.Recommended)
            .Where(one =>
                one.Routes.Count > 0
                && (own is null || own.Contains(one.Routes[0]))
                && taxonomy.Routes[one.Routes[0]].Condition.Asker is not PlanAsker.Employer
            )
            .FirstOrDefault();
        return new StaffGoal(code, closed, way);
    }
}
