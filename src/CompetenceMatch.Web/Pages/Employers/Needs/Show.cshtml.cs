using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data.Needs;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Needs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>One need: what it says, where it stands, what can be done with it and who did what.</summary>
public sealed class ShowModel(NeedDesk desk, Texts texts) : NeedPage(desk, texts)
{
    private const int LatestEvents = 20;

    public IReadOnlyList<NeedLine> History { get; private set; } = [];

    public IReadOnlyList<NeedMove> Moves =>
        [
            .. NeedMoves
                .AllowedFrom(Stored.State)
                .Where(move => move is NeedMove.Pause or NeedMove.Resume or NeedMove.Renew)
                .Where(move => move == NeedMove.Pause || MayPublish),
        ];

    public bool MayEnd => NeedMoves.Apply(Stored.State, NeedMove.Close) is not null;

    public Task OnGetAsync() => LoadHistory();

    public Task<IActionResult> OnPostMoveAsync(NeedMove move)
    {
        if (!Moves.Contains(move))
            return Refused();
        Desk.Database.Move(Stored, move, Desk.UserId, Desk.Now);
        if (move == NeedMove.Renew)
            Stored.ExpiresOn = NeedTerms.Default(Desk.Today);
        return SaveAndShow($"Need_Moved_{move}");
    }

    /// <summary>A longer time on show is no move: the need stays where it is.</summary>
    public Task<IActionResult> OnPostExtendAsync()
    {
        if (!MayEnd || !MayPublish)
            return Refused();
        Stored.ExpiresOn = NeedTerms.Default(Desk.Today);
        Desk.Database.LogNeed(Stored, null, Desk.UserId, Desk.Now);
        return SaveAndShow("Need_Extended");
    }

    public async Task<IActionResult> OnPostCopyAsync()
    {
        var copy = Desk.Draft(Stored.Organisation!, Need);
        copy.WordingReason = Stored.WordingReason;
        Desk.Database.Needs.Add(copy);
        Desk.Database.LogNeed(copy, null, Desk.UserId, Desk.Now);
        await Desk.Database.SaveChangesAsync();
        TempData["Notice"] = "Need_Copied";
        return LocalRedirect(NeedLinks.Job(copy.Id));
    }

    public async Task<IActionResult> OnPostDeleteAsync()
    {
        if (Stored.State != NeedState.Draft)
            return await Refused();
        Desk.Database.Needs.Remove(Stored);
        if (!await Save())
            return await Again();
        TempData["Notice"] = "Need_Deleted";
        return LocalRedirect(NeedLinks.List);
    }

    private async Task<IActionResult> SaveAndShow(string notice)
    {
        if (!await Save())
            return await Again();
        TempData["Notice"] = notice;
        return LocalRedirect(NeedLinks.Show(Stored.Id));
    }

    private Task<IActionResult> Refused()
    {
        ModelState.AddModelError("", Texts["Need_Refused"]);
        return Again();
    }

    private async Task<IActionResult> Again()
    {
        await LoadHistory();
        return Page();
    }

    private async Task LoadHistory() =>
        History = await Desk
            .Database.NeedEvents.Where(one => one.NeedId == Stored.Id)
            .OrderByDescending(one => one.At)
            .Take(LatestEvents)
            .GroupJoin(
                Desk.Database.Users,
                one => one.ActorUserId,
                user => user.Id,
                (one, users) => new { one, users }
            )
            .SelectMany(
                pair => pair.users.DefaultIfEmpty(),
                (pair, user) => new NeedLine(pair.one.Move, pair.one.At, user!.Email)
            )
            .ToListAsync();
}
