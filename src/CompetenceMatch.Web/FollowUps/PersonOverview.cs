using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Matches;
using CompetenceMatch.Web.Recognition;
using CompetenceMatch.Web.Uploads;
using CompetenceMatch.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.FollowUps;

/// <summary>What surrounds a followed person, worked out from the opened sections alone.</summary>
public sealed class PersonOverview(
    CmDbContext database,
    OwnMatches matches,
    ChosenPlans chosen,
    CaseDocuments papers,
    Taxonomy taxonomy,
    TimeProvider time
)
{
    private const int MatchesShown = 5;
    private const int IntroductionsShown = 10;

    public async Task<IReadOnlyList<OwnMatch>> Matches(Profile given) =>
        [.. (await matches.For(given)).Take(MatchesShown)];

    /// <summary>Null where education is not open, or there is no occupation to plan for.</summary>
    public RecognitionPlan? Recognition(Profile given) =>
        given.Educations.Count + given.TradeCertificates.Count > 0
        && RecognitionGoals.Of(given, taxonomy) is [var goal, ..]
            ? RecognitionPlanner.Plan(given, goal, time.Today(), taxonomy)
            : null;

    /// <summary>The plans the person chose; opened with the education they rest on.</summary>
    public async Task<IReadOnlyList<CaseView>> Cases(FollowedPerson person) =>
        person.Sections.Contains(ConsentSection.Education)
            ?
            [
                .. (await chosen.Of(person.Candidate.Id)).Select(one => new CaseView(
                    one,
                    CaseReader.Team
                )),
            ]
            : [];

    /// <summary>The papers of those plans; a consent of their own.</summary>
    public async Task<IReadOnlyList<CaseDocument>> Documents(FollowedPerson person) =>
        person.ShowsDocuments ? await papers.OfPerson(person.Candidate.Id) : [];

    public async Task<IReadOnlyList<Introduction>> Introductions(Guid candidate) =>
        await database
            .Introductions.AsNoTracking()
            .Include(one => one.Organisation)
            .Include(one => one.Need)
            .Where(one => one.CandidateId == candidate)
            .OrderByDescending(one => IntroductionMoves.Waiting.Contains(one.State))
            .ThenByDescending(one => one.CreatedAt)
            .Take(IntroductionsShown)
            .ToListAsync();

    public async Task<IReadOnlyList<FollowUpEvent>> History(Guid followUp) =>
        await database
            .FollowUpEvents.AsNoTracking()
            .Where(one => one.FollowUpId == followUp)
            .OrderByDescending(one => one.At)
            .ToListAsync();

    /// <summary>Referrals of the person by or to one actor, newest first.</summary>
    public async Task<IReadOnlyList<Referral>> Referrals(Guid candidate, Guid organisation) =>
        await database
            .Referrals.AsNoTracking()
            .Include(one => one.FromOrganisation)
            .Include(one => one.ToOrganisation)
            .Where(one =>
                one.CandidateId == candidate
                && (one.FromOrganisationId == organisation || one.ToOrganisationId == organisation)
            )
            .OrderByDescending(one => one.CreatedAt)
            .ToListAsync();
}
