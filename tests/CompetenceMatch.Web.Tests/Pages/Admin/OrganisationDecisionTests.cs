using System.Net;
using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Mail.Mails;
using CompetenceMatch.TestKit;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Admin;

public sealed class OrganisationDecisionTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task Approved_organisation_is_open_and_its_members_hear_of_it()
    {
        var organisation = await app.AddOrganisation(state: OrganisationState.Pending);
        var member = await app.AddMember(organisation);
        var visit = await Open(organisation);

        await visit.Submit(within: "#approve-form");

        (await Stored(organisation)).State.ShouldBe(OrganisationState.Approved);
        visit.Page.QuerySelector("[role=status]").ShouldNotBeNull();
        (await app.MailsTo(member.Email!))
            .ShouldHaveSingleItem()
            .MailName.ShouldBe(nameof(OrganisationApproved));
    }

    [Fact]
    public async Task Suspension_needs_a_reason()
    {
        var organisation = await app.AddOrganisation();
        var visit = await Open(organisation);

        await visit.Submit(new { Input__Reason = "  " }, within: "#suspend-form");

        visit.Errors.ShouldHaveSingleItem();
        (await Stored(organisation)).State.ShouldBe(OrganisationState.Approved);
    }

    [Fact]
    public async Task Suspension_closes_open_introductions_and_tells_both_sides_kindly()
    {
        var organisation = await app.AddOrganisation();
        var member = await app.AddMember(organisation);
        var (person, candidate) = await app.AddCandidate();
        var need = await app.AddNeed(organisation, ANeed.Nurse().Build());
        var introduction = await AddIntroduction(need, candidate, member);

        var visit = await Open(organisation);
        await visit.Submit(new { Input__Reason = "Brøt vilkårene" }, within: "#suspend-form");

        var stored = await Stored(organisation);
        stored.State.ShouldBe(OrganisationState.Suspended);
        stored.StateReason.ShouldBe("Brøt vilkårene");
        var closed = await app.Read(database =>
            database.Introductions.SingleAsync(one => one.Id == introduction.Id)
        );
        IntroductionMoves.Waiting.ShouldNotContain(closed.State);
        (await app.MailsTo(person.Email!))
            .ShouldHaveSingleItem()
            .MailName.ShouldBe(nameof(IntroductionClosed));
        (await app.MailsTo(member.Email!))
            .Select(mail => mail.MailName)
            .ShouldBe(
                [nameof(IntroductionClosed), nameof(OrganisationSuspended)],
                ignoreOrder: true
            );
    }

    [Fact]
    public async Task Second_administrator_who_decides_the_same_is_told_and_nobody_gets_a_second_mail()
    {
        var organisation = await app.AddOrganisation(state: OrganisationState.Pending);
        var member = await app.AddMember(organisation);
        var (first, second) = (await Open(organisation), await Open(organisation));
        await first.Submit(within: "#approve-form");

        await second.Submit(within: "#approve-form");

        second.Status.ShouldBe(HttpStatusCode.OK);
        (await app.MailsTo(member.Email!)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Suspended_organisation_can_be_let_back_in()
    {
        var organisation = await app.AddOrganisation(state: OrganisationState.Suspended);
        var visit = await Open(organisation);

        await visit.Submit(within: "#approve-form");

        (await Stored(organisation)).State.ShouldBe(OrganisationState.Approved);
    }

    [Fact]
    public async Task List_shows_those_of_the_chosen_state()
    {
        var waiting = await app.AddOrganisation("Ventende verft", OrganisationState.Pending);
        var open = await app.AddOrganisation("Åpent anlegg");

        var visit = await (await Admin()).Open("/admin/virksomheter?tilstand=Pending");

        visit.MainText.ShouldContain(waiting.Number);
        visit.MainText.ShouldNotContain(open.Number);
    }

    [Fact]
    public async Task Unknown_number_is_not_found()
    {
        var visit = await (await Admin()).Get("/admin/virksomheter/123");

        visit.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<Visit> Admin() => await app.VisitAs(await app.AddUser(RoleNames.Admin));

    private async Task<Visit> Open(Organisation organisation) =>
        await (await Admin()).Open($"/admin/virksomheter/{organisation.Number}");

    private Task<Organisation> Stored(Organisation organisation) =>
        app.Read(database =>
            database.Organisations.AsNoTracking().SingleAsync(one => one.Id == organisation.Id)
        );

    private async Task<Introduction> AddIntroduction(StoredNeed need, Candidate candidate, User by)
    {
        var now = app.Clock.Now.UtcDateTime;
        var introduction = new Introduction
        {
            Id = Guid.CreateVersion7(),
            NeedId = need.Id,
            OrganisationId = need.OrganisationId,
            CandidateId = candidate.Id,
            State = IntroductionState.Sent,
            Message = "Hei",
            CreatedBy = by.Id,
            CreatedAt = now,
            Deadline = now.AddDays(10),
        };
        await app.Write(database => database.Introductions.Add(introduction));
        return introduction;
    }
}
