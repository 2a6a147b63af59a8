using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Data.Entities;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Candidates.MyIntroductions;

/// <summary>Those that wait for an answer first.</summary>
public sealed class MyIntroductionsModel(OwnIntroductions own) : PageModel
{
    public IReadOnlyList<Introduction> Waiting { get; private set; } = [];
    public IReadOnlyList<Introduction> Others { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var all = await own.All();
        Waiting =
        [
            .. all.Where(one => own.May(one, IntroductionMove.Accept)).OrderBy(one => one.Deadline),
        ];
        Others = [.. all.Except(Waiting)];
    }
}
