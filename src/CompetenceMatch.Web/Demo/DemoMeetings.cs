using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Demo;

/// <summary>Introductions in several states between the first employers and people who have the occupation.</summary>
internal static class DemoMeetings
{
    private static readonly (IntroductionState State, IntroductionMove[] Moves)[] stories =
    [
        (IntroductionState.Seen, [IntroductionMove.Open]),
        (IntroductionState.Sent, []),
        (IntroductionState.Question, [IntroductionMove.Open, IntroductionMove.Ask]),
        (IntroductionState.Accepted, [IntroductionMove.Open, IntroductionMove.Accept]),
        (IntroductionState.Declined, [IntroductionMove.Open, IntroductionMove.Decline]),
    ];

    public static async Task<IEnumerable<object>> Between(CmDbContext database, DateTime now)
    {
        var needs = await database
            .Needs.Where(need => need.State == NeedState.Published)
            // By what is the same every time; ids are not.
            .OrderBy(need => need.Organisation!.Number)
            .ThenBy(need => need.ExpiresOn)
            .Take(40)
            .ToListAsync();
        var candidates = await database
            .Candidates.Where(one => one.ProtectedAnswer == false && one.PausedAt == null)
            .OrderBy(one => one.CreatedAt)
            .ThenBy(one => one.User!.Email)
            .Take(800)
            .ToListAsync();
        var rows = new List<object>();
        var met = new HashSet<Guid>();
        foreach (var (need, at) in needs.Select((need, at) => (need, at)))
        {
            var fit = candidates.Find(one =>
                !met.Contains(one.Id) && HasOccupation(one, need.Content)
            );
            if (fit is null)
                continue;
            met.Add(fit.Id);
            rows.AddRange(Story(need, fit, stories[at % stories.Length], now, at % 3 + 1));
        }
        return rows;
    }

    /// <summary>Introductions that two people with a team have not answered, a day before they end.</summary>
    public static async Task<IEnumerable<object>> NearDeadline(CmDbContext database, DateTime now)
    {
        var candidates = await database
            .FollowUps.Where(one => one.State == FollowUpState.Active)
            .Select(one => one.Candidate!)
            .Where(one => one.PausedAt == null)
            .Where(one => !database.Introductions.Any(row => row.CandidateId == one.Id))
            .OrderBy(one => one.CreatedAt)
            .ThenBy(one => one.User!.Email)
            .Take(2)
            .ToListAsync();
        var needs = await database
            .Needs.Where(need => need.State == NeedState.Published)
            .OrderBy(need => need.Organisation!.Number)
            .ThenBy(need => need.ExpiresOn)
            .Take(candidates.Count)
            .ToListAsync();
        return needs
            .Zip(candidates)
            .SelectMany(pair =>
                Story(
                    pair.First,
                    pair.Second,
                    stories[1],
                    now,
                    IntroductionDeadline.DefaultDays - 1
                )
            );
    }

    private static bool HasOccupation(Candidate candidate, Need need) =>
        need.Occupation is { } asked
        && candidate.Profile.Experience.Any(row =>
            row.Occupation is { } held && held.Minor == asked.Minor
        );

    private static IEnumerable<object> Story(
        StoredNeed need,
        Candidate candidate,
        (IntroductionState State, IntroductionMove[] Moves) story,
        DateTime now,
        int daysAgo
    )
    {
        var (state, moves) = story;
        var sent = now.AddDays(-daysAgo);
        var introduction = new Introduction
        {
            Id = Guid.CreateVersion7(sent.AsUtc()),
            NeedId = need.Id,
            OrganisationId = need.OrganisationId,
            CandidateId = candidate.Id,
            State = state,
            Message = "Hei! Vi har lest om kompetansen din og vil gjerne snakke med deg om jobben.",
            CreatedBy = need.CreatedBy,
            CreatedAt = sent,
            Deadline = sent.AddDays(IntroductionDeadline.DefaultDays),
            AnsweredAt = state is IntroductionState.Accepted or IntroductionState.Declined
                ? now.AddHours(-5)
                : null,
            GivenSections =
                state == IntroductionState.Accepted
                    ? [ConsentSection.Name, ConsentSection.Contact]
                    : [],
        };
        yield return introduction;
        yield return View(need, candidate, sent.AddMinutes(-20));
        foreach (
            var (move, step) in moves
                .Prepend(IntroductionMove.Send)
                .Select((move, step) => (move, step))
        )
            yield return Event(
                introduction,
                move,
                step == 0 ? need.CreatedBy : candidate.UserId,
                sent.AddHours(step * 6)
            );
        if (state == IntroductionState.Question)
            yield return Question(introduction, sent.AddHours(12));
    }

    private static AuditEntry View(StoredNeed need, Candidate candidate, DateTime at) =>
        new()
        {
            Id = Guid.CreateVersion7(at.AsUtc()),
            At = at,
            ActorUserId = need.CreatedBy,
            OrganisationId = need.OrganisationId,
            CandidateId = candidate.Id,
            NeedId = need.Id,
            What = AuditedView.Card,
            Basis = AuditBasis.Need,
        };

    private static IntroductionEvent Event(
        Introduction introduction,
        IntroductionMove move,
        Guid? by,
        DateTime at
    ) =>
        new()
        {
            Id = Guid.CreateVersion7(at.AsUtc()),
            IntroductionId = introduction.Id,
            Move = move,
            State = IntroductionMoves.Apply(IntroductionState.Sent, move) ?? IntroductionState.Sent,
            ActorUserId = by,
            At = at,
        };

    private static IntroductionMessage Question(Introduction introduction, DateTime at) =>
        new()
        {
            Id = Guid.CreateVersion7(at.AsUtc()),
            IntroductionId = introduction.Id,
            FromCandidate = true,
            Text = "Hei, hvordan er vaktene? Kan jeg få hjelp til å finne bolig?",
            At = at,
        };
}
