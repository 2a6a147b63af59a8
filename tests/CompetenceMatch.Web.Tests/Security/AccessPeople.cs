using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.TestKit;
using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Security;

/// <summary>Two of everything (S-03): visitors who come fresh to every cell, and a victim whose things stand in the paths.</summary>
internal sealed class AccessPeople(WebApp app)
{
    public const string Marker = "Offer Merkesen";

    private User? person;
    private User? member;
    private User? follower;
    private Dictionary<string, string> things = [];

    public async Task<string> Fill(string path)
    {
        if (!path.Contains('{'))
            return path;
        await MakeVictim();
        return things.Aggregate(path, (text, thing) => text.Replace(thing.Key, thing.Value));
    }

    /// <summary>Null = this visitor is not asked about this row.</summary>
    public async Task<Visit?> As(string visitor, string path) =>
        visitor switch
        {
            "anonymous" => app.Visit(),
            "candidate" => await app.VisitAs((await app.AddCandidate()).User),
            "employer" => await app.VisitAs(await app.AddMember(await app.AddOrganisation())),
            "owner" when path.StartsWith("/kandidat", StringComparison.Ordinal) => await Visit(
                person
            ),
            "owner" when path.StartsWith("/arbeidsgiver", StringComparison.Ordinal) => await Visit(
                member
            ),
            "owner" when path.StartsWith("/velkomst", StringComparison.Ordinal) => await Visit(
                follower
            ),
            // Another municipality's team.
            "welcome" => await app.VisitAs((await app.AddTeam()).Member),
            "owner" => null,
            _ => await app.VisitAs(await app.AddUser(visitor)),
        };

    private async Task<Visit?> Visit(User? user) => user is null ? null : await app.VisitAs(user);

    private async Task MakeVictim()
    {
        var organisation = await app.AddOrganisation();
        member = await app.AddMember(organisation);
        var need = await app.AddNeed(organisation, ANeed.Nurse());
        (person, var candidate) = await app.AddCandidate(one => one.Contact!.FullName = Marker);
        var now = app.Clock.Now.UtcDateTime;
        var introduction = new Introduction
        {
            Id = Guid.CreateVersion7(),
            NeedId = need.Id,
            OrganisationId = organisation.Id,
            CandidateId = candidate.Id,
            State = IntroductionState.Sent,
            Message = Marker,
            CreatedBy = member.Id,
            CreatedAt = now,
            Deadline = now.AddDays(10),
        };
        await app.Write(database => database.Introductions.Add(introduction));
        (var team, follower) = await app.AddTeam();
        var followUp = await app.AddFollowUp(team, candidate);
        var receiver = await app.AddOrganisation();
        var referral = await app.AddReferral(team, receiver, candidate, Marker);
        var household = await app.AddHousehold(team, "uk", candidate);
        var draft = new InterviewDraft
        {
            Id = Guid.CreateVersion7(),
            OrganisationId = team.Id,
            UserId = follower.Id,
            Language = "uk",
            ContentJson = $$$"""{"Contact":{"FullName":"{{{Marker}}}"}}""",
        };
        await app.Write(database => database.InterviewDrafts.Add(draft));
        var saved = await app.AddSavedSearch(organisation, member, name: Marker);
        var chosen = await app.AddCase(candidate, note: Marker);
        var paper = await app.AddDocument(chosen, Marker);
        things = new Dictionary<string, string>
        {
            ["{case}"] = $"{chosen.Id}",
            ["{document}"] = $"{paper.Id}",
            ["{saved}"] = $"{saved.Id}",
            ["{draft}"] = $"{draft.Id}",
            ["{organisation}"] = organisation.Number,
            ["{need}"] = $"{need.Id}",
            ["{introduction}"] = $"{introduction.Id}",
            ["{candidate}"] = $"{candidate.Id}",
            ["{code}"] = candidate.PublicCode,
            ["{followup}"] = $"{followUp.Id}",
            ["{referral}"] = $"{referral.Id}",
            ["{household}"] = household.PublicCode,
            ["{user}"] = $"{person.Id}",
        };
    }
}
