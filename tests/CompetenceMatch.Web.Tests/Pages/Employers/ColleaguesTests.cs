using System.Net;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Employers;

public sealed class ColleaguesTests(WebApp app) : IClassFixture<WebApp>
{
    private const string Colleagues = "/arbeidsgiver/kolleger";

    [Fact]
    public async Task Colleague_who_asks_is_let_in_or_refused_by_the_one_in_charge()
    {
        var organisation = await app.AddOrganisation();
        var visit = await app.VisitAs(await app.AddMember(organisation));
        var welcome = await app.AddMember(
            organisation,
            MembershipRole.Member,
            MembershipState.Pending
        );
        var stranger = await app.AddMember(
            organisation,
            MembershipRole.Member,
            MembershipState.Pending
        );

        await visit.Open(Colleagues);
        await visit.Submit(within: $"[data-user='{welcome.Id}'] [data-do=admit]");
        await visit.Submit(within: $"[data-user='{stranger.Id}'] [data-do=end]");

        (await State(organisation, welcome)).ShouldBe(MembershipState.Active);
        (await State(organisation, stranger)).ShouldBe(MembershipState.Ended);
        visit.MainText.ShouldNotContain(stranger.Email!);
    }

    [Fact]
    public async Task Last_one_in_charge_stays_until_a_colleague_takes_over()
    {
        var organisation = await app.AddOrganisation();
        var owner = await app.AddMember(organisation);
        var colleague = await app.AddMember(organisation, MembershipRole.Member);
        var visit = await app.VisitAs(owner);

        await visit.Open(Colleagues);
        await visit.Submit(within: $"[data-user='{owner.Id}'] [data-do=end]");
        visit.Errors.ShouldBe(["Noen må være ansvarlig. Gjør en kollega til ansvarlig først."]);
        (await State(organisation, owner)).ShouldBe(MembershipState.Active);
        await visit.Submit(within: $"[data-user='{colleague.Id}'] [data-do=in-charge]");
        await visit.Submit(within: $"[data-user='{owner.Id}'] [data-do=end]");

        (await State(organisation, owner)).ShouldBe(MembershipState.Ended);
        (await visit.Open("/arbeidsgiver")).Heading.ShouldBe("Registrer virksomheten");
    }

    [Fact] // S-03
    public async Task Colleague_who_is_not_in_charge_can_only_leave()
    {
        var organisation = await app.AddOrganisation();
        var owner = await app.AddMember(organisation);
        var member = await app.AddMember(organisation, MembershipRole.Member);
        var visit = await app.VisitAs(member);

        await visit.Open(Colleagues);
        visit.Page.QuerySelector("[data-do=invite]").ShouldBeNull();
        await visit.Submit(new { user = owner.Id }, "[data-do=end]");
        visit.Status.ShouldBe(HttpStatusCode.NotFound);
        (await State(organisation, owner)).ShouldBe(MembershipState.Active);
        await visit.Open(Colleagues);
        await visit.Submit(within: "[data-do=end]");

        (await State(organisation, member)).ShouldBe(MembershipState.Ended);
    }

    [Fact] // S-03
    public async Task Member_of_another_organisation_is_out_of_reach()
    {
        var other = await app.AddOrganisation("XMARKERX-virksomhet");
        var foreign = await app.AddMember(other);
        await app.AddMember(other);
        var mine = await app.AddOrganisation();
        var visit = await app.VisitAs(await app.AddMember(mine));
        await visit.Open(Colleagues);
        visit.MainText.ShouldNotContain(foreign.Email!);

        await visit.Submit(new { user = foreign.Id }, "[data-do=end]");

        visit.Status.ShouldBe(HttpStatusCode.NotFound);
        (await State(other, foreign)).ShouldBe(MembershipState.Active);
    }

    [Fact]
    public async Task Invited_colleague_gets_a_mail_and_joins_with_a_confirmed_address()
    {
        var organisation = await app.AddOrganisation("Nordlys sykehjem");
        var visit = await app.VisitAs(await app.AddMember(organisation));
        var address = $"kollega-{Guid.NewGuid():N}@example.com";

        await visit.Open(Colleagues);
        await visit.Submit(
            new { Input__Email = $" {address.ToUpperInvariant()} " },
            "[data-do=invite]"
        );
        visit.Page.QuerySelector($"[data-invitation='{address}']").ShouldNotBeNull();
        var mail = await app.Read(database =>
            database.Outbox.SingleAsync(one => one.ToAddress == address)
        );
        (mail.MailName, mail.TextBody.Contains("/arbeidsgiver/virksomhet")).ShouldBe(
            ("ColleagueInvited", true)
        );
        var invited = await app.AddUser(RoleNames.Employer, address);
        var theirs = await app.VisitAs(invited);
        await theirs.Open("/arbeidsgiver");
        await theirs.Submit(within: "[data-do=accept]");

        theirs.Heading.ShouldBe("Nordlys sykehjem");
        (await State(organisation, invited)).ShouldBe(MembershipState.Active);
        (
            await app.Read(database => database.Invitations.AnyAsync(one => one.Email == address))
        ).ShouldBeFalse();
    }

    [Fact]
    public async Task Invitation_is_hidden_from_a_user_who_has_not_proved_the_address()
    {
        var organisation = await app.AddOrganisation("XMARKERX-virksomhet");
        var user = await app.AddUser(RoleNames.Employer);
        await app.Write(database =>
        {
            database.Users.Single(one => one.Id == user.Id).EmailConfirmed = false;
            database.Invitations.Add(
                Invitation(organisation, user.Email!, app.Clock.Now.UtcDateTime.AddDays(1))
            );
        });
        var visit = await app.VisitAs(user);

        await visit.Open("/arbeidsgiver/virksomhet");

        visit.MainText.ShouldNotContain("XMARKERX");
        visit.Page.QuerySelector("[data-unconfirmed]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Invitation_out_of_date_or_to_somebody_else_lets_nobody_in()
    {
        var organisation = await app.AddOrganisation();
        var user = await app.AddUser(RoleNames.Employer);
        var late = Invitation(organisation, user.Email!, app.Clock.Now.UtcDateTime.AddDays(-1));
        var open = Invitation(
            await app.AddOrganisation(),
            user.Email!,
            app.Clock.Now.UtcDateTime.AddDays(1)
        );
        var foreign = Invitation(
            organisation,
            "andre@example.com",
            app.Clock.Now.UtcDateTime.AddDays(1)
        );
        await app.Write(database => database.AddRange(late, open, foreign));
        var visit = await app.VisitAs(user);
        foreach (var invitation in new[] { late, foreign })
        {
            await visit.Open("/arbeidsgiver/virksomhet");
            await visit.Submit(new { invitation = invitation.Id }, "[data-do=accept]");
            visit.Status.ShouldBe(HttpStatusCode.NotFound);
        }

        (
            await app.Read(database => database.Memberships.AnyAsync(one => one.UserId == user.Id))
        ).ShouldBeFalse();
    }

    [Theory] // U-02
    [InlineData("", "Skriv e-postadressen til kollegaen.")]
    [InlineData("kollega", "Skriv en hel e-postadresse, for eksempel navn@virksomhet.no.")]
    public async Task Wrong_address_is_told_and_kept(string address, string message)
    {
        var visit = await app.VisitAs(await app.AddMember(await app.AddOrganisation()));

        await visit.Open(Colleagues);
        await visit.Submit(new { Input__Email = address }, "[data-do=invite]");

        visit.Errors.ShouldBe([message]);
        (visit.Page.QuerySelector("#Input_Email")!.GetAttribute("value") ?? "").ShouldBe(address);
    }

    [Fact]
    public async Task Organisation_that_nobody_has_checked_sends_no_invitations()
    {
        var organisation = await app.AddOrganisation(state: OrganisationState.Pending);
        var visit = await app.VisitAs(await app.AddMember(organisation));

        await visit.Open(Colleagues);
        await visit.Submit(new { Input__Email = "noen@example.com" }, "[data-do=invite]");

        visit.Errors.ShouldBe(["Dere kan invitere når virksomheten er godkjent."]);
        (
            await app.Read(database =>
                database.Outbox.AnyAsync(one => one.ToAddress == "noen@example.com")
            )
        ).ShouldBeFalse();
    }

    private static Invitation Invitation(Organisation organisation, string email, DateTime until) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            OrganisationId = organisation.Id,
            Email = email,
            InvitedBy = Guid.CreateVersion7(),
            ExpiresAt = until,
        };

    private Task<MembershipState> State(Organisation organisation, User user) =>
        app.Read(async database =>
            (
                await database.Memberships.SingleAsync(one =>
                    one.OrganisationId == organisation.Id && one.UserId == user.Id
                )
            ).State
        );
}
