using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Candidates;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Matches;
using CompetenceMatch.Web.Recognition;
using CompetenceMatch.Web.Titles;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Candidates.Home;

/// <summary>The state in one glance, then what waits for an answer, then what the competence could open.</summary>
public sealed class HomeModel(
    CmDbContext database,
    OwnCandidate own,
    OwnMatches matches,
    MeantTitles meant,
    Taxonomy taxonomy,
    TimeProvider time
) : CandidatePage(own)
{
    private const int BestShown = 3;
    private const int LookedDays = 30;

    public VisibilityDecision Visibility { get; private set; } = null!;
    public bool AskIfStillInterested { get; private set; }
    public IReadOnlyList<Introduction> Waiting { get; private set; } = [];
    public IReadOnlyList<OwnMatch> Best { get; private set; } = [];
    public RecognitionPlan? Plan { get; private set; }
    public Overqualification? Unused { get; private set; }
    public int Looked { get; private set; }
    public int Meant { get; private set; }
    public bool IsRegistered => Candidate.AnswersCheckedAt is not null;

    public async Task OnGetAsync()
    {
        var now = time.GetUtcNow();
        Visibility = VisibilityRule.Decide(VisibilityFacts.Of(Candidate.StandingOf(), now));
        if (!IsRegistered)
            return;
        AskIfStillInterested =
            ConfirmationRule.At(
                (Candidate.LastConfirmedAt ?? Candidate.AnswersCheckedAt!.Value).AsUtc(),
                now
            ) != Confirmation.Fresh;
        Waiting = await ToAnswer(now.UtcDateTime);
        Meant = (await meant.For(Candidate)).Count;
        Looked = await Views(now.UtcDateTime.AddDays(-LookedDays));
        Best = [.. (await matches.For(Profile)).Take(BestShown)];
        if (RecognitionGoals.Of(Profile, taxonomy) is [var goal, ..])
            Plan = RecognitionPlanner.Plan(Profile, goal, time.Today(), taxonomy);
        if (Profile.CurrentJob is { } job)
            Unused = Overqualifications.For(Profile, job.Occupation, null, taxonomy);
    }

    public Task<IActionResult> OnPostConfirmAsync()
    {
        Candidate.LastConfirmedAt = time.UtcNow();
        return SaveAndGo(database, "Me_Confirmed", HomeLinks.Home);
    }

    private async Task<IReadOnlyList<Introduction>> ToAnswer(DateTime now) =>
        await database
            .Introductions.AsNoTracking()
            .Include(one => one.Organisation)
            .Include(one => one.Need)
            .Where(one =>
                one.CandidateId == Candidate.Id
                && one.State != IntroductionState.Question
                && IntroductionMoves.Waiting.Contains(one.State)
                && one.Deadline > now
            )
            .OrderBy(one => one.Deadline)
            .ToListAsync();

    private Task<int> Views(DateTime since) =>
        database.AuditEntries.CountAsync(one =>
            one.CandidateId == Candidate.Id
            && one.At >= since
            && one.ActorUserId != Candidate.UserId
        );
}
