using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Pages.Welcome.Plans;

/// <summary>What happened to a person's plan, for every actor that follows the person.</summary>
public sealed class TeamHistoryModel(TeamPlanServices services) : TeamPlanPage(services)
{
    public IReadOnlyList<PlanEvent> Events { get; private set; } = [];

    public async Task OnGetAsync() => Events = await Services.Plans.History(Plan!.Id);

    protected override bool IsOpen() => Plan is not null;
}
