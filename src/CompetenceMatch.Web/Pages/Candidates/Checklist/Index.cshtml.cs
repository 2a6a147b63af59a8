using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Checklists;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.Checklist;

/// <summary>The household's own checklist in the reader's language; what the household was given is ticked off here.</summary>
public sealed class OwnChecklistModel(
    CmDbContext database,
    OwnCandidate own,
    Acting acting,
    ChecklistViews views
) : CandidatePage(own)
{
    public IReadOnlyList<ChecklistView> Lists { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var lists = new List<ChecklistView>();
        foreach (var household in await views.Of(Candidate.Id))
            lists.Add(await views.Show(household, ChecklistReader.Candidate));
        Lists = lists;
    }

    public async Task<IActionResult> OnPostMarkAsync(Guid item, bool done)
    {
        var items = (await views.Of(Candidate.Id)).SelectMany(one => one.Items);
        return
            items.FirstOrDefault(one => one.Id == item) is { } found
            && views.Mark(found, done, ChecklistReader.Candidate, acting.UserId)
            ? await SaveAndGo(
                database,
                done ? "Checklist_Marked" : "Checklist_Unmarked",
                $"{ChecklistLinks.Show}#p-{found.Id:N}"
            )
            : NotFound();
    }
}
