using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Tests.Hosting;

/// <summary>Households with a checklist, written past the pages.</summary>
internal static class HouseholdRows
{
    /// <summary>The bank account for the household, the contact person for the team, and one in own words that is late.</summary>
    public static async Task<Household> AddHousehold(
        this WebApp app,
        Organisation team,
        string language,
        params Candidate[] members
    )
    {
        var household = new Household
        {
            Id = Guid.CreateVersion7(),
            OrganisationId = team.Id,
            PublicCode = PublicCode.New(),
            Language = language,
            CreatedBy = Guid.CreateVersion7(),
        };
        household.Members.AddRange(
            members.Select(one => new HouseholdMember
            {
                HouseholdId = household.Id,
                CandidateId = one.Id,
            })
        );
        household.Items.Add(Item(14, null, ResponsibleKind.Candidate));
        household.Items.Add(Item(4, null, ResponsibleKind.Team));
        household.Items.Add(Item(null, "Hent sykkelen", ResponsibleKind.Candidate));
        household.Items[2].DueOn = DateOnly.FromDateTime(app.Clock.Now.UtcDateTime).AddDays(-3);
        await app.Write(database => database.Add(household));
        return household;

        ChecklistItem Item(int? task, string? text, ResponsibleKind who) =>
            new()
            {
                Id = Guid.CreateVersion7(),
                HouseholdId = household.Id,
                TaskOrder = task,
                Text = text,
                Phase = ChecklistPhase.FirstMonth,
                Assignee = who,
            };
    }
}
