using CompetenceMatch.Web.Checklists;
using CompetenceMatch.Web.Post;

namespace CompetenceMatch.Web.Pages.Welcome.Households;

/// <summary>The checklist on paper, in the household's language whatever the reader's own is.</summary>
public sealed class PrintModel(HouseholdServices services, Postbox post) : HouseholdPage(services)
{
    public ChecklistView View { get; private set; } = null!;

    /// <summary>Where the household finds its list.</summary>
    public Uri Address => post.Link("/kandidat/sjekkliste");

    public async Task OnGetAsync() =>
        View = await Services.Views.Show(Household, ChecklistReader.Paper);
}
