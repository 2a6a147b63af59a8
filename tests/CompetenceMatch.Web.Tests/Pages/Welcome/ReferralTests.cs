using System.Net;
using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Welcome;

public sealed class ReferralTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task Referral_without_a_yes_needs_a_reason_which_the_person_reads()
    {
        var (team, member) = await app.AddTeam();
        var (school, _) = await app.AddTeam("Voksenopplæringen", OrganisationKind.Training);
        var (user, candidate) = await app.AddCandidate();
        await app.AddFollowUp(team, candidate, member);
        using var visit = await app.VisitAs(member);
        await visit.Open($"/velkomst/personer/{candidate.PublicCode}/henvis");
        await visit.Submit(new { Input__To = school.Id, Input__Purpose = "Norskkurs" });
        visit.Errors.ShouldHaveSingleItem();
        (await Count(candidate)).ShouldBe(0);

        await visit.Submit(new { Input__Without = "Plikt etter loven" });

        (await Count(candidate)).ShouldBe(1);
        using var person = await app.VisitAs(user);
        await person.Open("/kandidat/oppfolging");
        await person.Open(person.Page.QuerySelector("[data-referral] a")!.GetAttribute("href")!);
        person.MainText.ShouldContain("Plikt etter loven");
    }

    [Fact]
    public async Task Receiver_sees_what_is_shared_answers_and_sees_no_more_when_it_is_done()
    {
        var (team, _) = await app.AddTeam();
        var (school, teacher) = await app.AddTeam("Voksenopplæringen", OrganisationKind.Training);
        var (_, candidate) = await app.AddCandidate();
        var referral = await app.AddReferral(team, school, candidate);
        using var visit = await app.VisitAs(teacher);

        await visit.Open($"/velkomst/henvisninger/{referral.Id}");
        visit.MainText.ShouldContain(CandidateRows.Name);
        visit.MainText.ShouldContain("Ukrainsk");
        visit.MainText.ShouldNotContain("sårstell");
        (
            await app.Read(database =>
                database.AuditEntries.CountAsync(one => one.CandidateId == candidate.Id)
            )
        ).ShouldBe(1);
        await visit.Submit(new { Input__Answer = "Plass fra mandag" }, "button[value=Accept]");
        await visit.Submit(new { Input__Answer = "Kurset er slutt" }, "button[value=Complete]");

        visit.MainText.ShouldContain("Kurset er slutt");
        visit.MainText.ShouldNotContain(CandidateRows.Name);
        (await Stored(referral)).State.ShouldBe(ReferralState.Done);
    }

    [Fact]
    public async Task Person_takes_the_yes_back_and_the_receiver_sees_nothing()
    {
        var (team, _) = await app.AddTeam();
        var (school, teacher) = await app.AddTeam("Voksenopplæringen", OrganisationKind.Training);
        var (user, candidate) = await app.AddCandidate();
        var referral = await app.AddReferral(team, school, candidate);
        using var person = await app.VisitAs(user);
        await person.Open($"/kandidat/oppfolging/henvisning/{referral.Id}");

        await person.Submit();

        (await Stored(referral)).State.ShouldBe(ReferralState.Revoked);
        using var visit = await app.VisitAs(teacher);
        await visit.Open($"/velkomst/henvisninger/{referral.Id}");
        visit.MainText.ShouldNotContain(CandidateRows.Name);
    }

    [Fact]
    public async Task Third_team_does_not_find_the_referral()
    {
        var (team, _) = await app.AddTeam();
        var (school, _) = await app.AddTeam("Voksenopplæringen", OrganisationKind.Training);
        var (_, stranger) = await app.AddTeam("Velkomstteamet i Alta");
        var (_, candidate) = await app.AddCandidate();
        var referral = await app.AddReferral(team, school, candidate);
        using var visit = await app.VisitAs(stranger);

        (await visit.Get($"/velkomst/henvisninger/{referral.Id}")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    private Task<int> Count(Candidate candidate) =>
        app.Read(database => database.Referrals.CountAsync(one => one.CandidateId == candidate.Id));

    private Task<Referral> Stored(Referral referral) =>
        app.Read(database => database.Referrals.SingleAsync(one => one.Id == referral.Id));
}
