using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Checklists;

namespace CompetenceMatch.Web.Demo;

/// <summary>Three households of one team: one on its way, one just arrived, one that came in spring.</summary>
internal sealed class DemoHouseholds(
    Organisation team,
    Guid by,
    IReadOnlyList<WelcomeTask> tasks,
    DateTime now
)
{
    private static readonly WelcomeAudience[] workers =
    [
        WelcomeAudience.Eea,
        WelcomeAudience.Employer,
        WelcomeAudience.LongStay,
        WelcomeAudience.Families,
        WelcomeAudience.Drivers,
    ];

    private static readonly WelcomeAudience[] settled =
    [
        WelcomeAudience.Refugees,
        WelcomeAudience.LongStay,
        WelcomeAudience.Families,
    ];

    private DateOnly Today => DateOnly.FromDateTime(now);

    public IEnumerable<Household> Of(IReadOnlyList<FollowUp> followed)
    {
        var people = followed
            .Where(one => one.State == FollowUpState.Active)
            .Select(one => one.CandidateId)
            .Take(4)
            .ToList();
        if (people.Count < 4)
            yield break;
        yield return Household("uk", 24, workers, people[..1]);
        yield return Household("ar", -12, settled, people[1..3]);
        yield return Household("en", -190, workers, people[3..]);
    }

    private Household Household(
        string language,
        int arrives,
        WelcomeAudience[] groups,
        IEnumerable<Guid> people
    )
    {
        var household = new Household
        {
            Id = Guid.CreateVersion7(now.AsUtc()),
            OrganisationId = team.Id,
            PublicCode = PublicCode.New(),
            ArrivesOn = Today.AddDays(arrives),
            Language = language,
            CreatedBy = by,
            CreatedAt = now.AddDays(Math.Min(arrives, 0) - 30),
        };
        household.Members.AddRange(
            people.Select(one => new HouseholdMember
            {
                HouseholdId = household.Id,
                CandidateId = one,
            })
        );
        // Made a month before the arrival; what was due more than a week ago is done.
        household.Items.AddRange(
            ChecklistRows.For(household, tasks, groups, Today.AddDays(Math.Min(arrives, 0) - 30))
        );
        foreach (var item in household.Items.Where(one => one.DueOn < Today.AddDays(-7)))
            item.DoneAt = item.DueOn!.Value.ToDateTime(new TimeOnly(10, 0), DateTimeKind.Utc);
        household.Items.Add(Own(household));
        return household;
    }

    private ChecklistItem Own(Household household) =>
        new()
        {
            Id = Guid.CreateVersion7(now.AsUtc()),
            HouseholdId = household.Id,
            Text = "Kom på språkkafé på biblioteket, tirsdager klokka 18",
            Phase = ChecklistPhase.FirstMonth,
            Assignee = ResponsibleKind.Candidate,
            DueOn = Today.AddDays(20),
        };
}
