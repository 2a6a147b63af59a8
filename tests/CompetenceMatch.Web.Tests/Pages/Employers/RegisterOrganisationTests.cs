using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Employers;

public sealed class RegisterOrganisationTests(WebApp app) : IClassFixture<WebApp>
{
    private const string Register = "/arbeidsgiver/virksomhet/ny";

    [Fact]
    public async Task User_without_organisation_is_led_to_the_form()
    {
        var visit = await app.VisitAs(await app.AddUser(RoleNames.Employer));

        await visit.Open("/arbeidsgiver");

        visit.Response.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe(Register);
        visit.Heading.ShouldBe("Registrer virksomheten");
    }

    [Fact] // I-24: spaces are accepted
    public async Task Registered_organisation_waits_for_approval_and_its_home_explains_it()
    {
        var number = EmployerRows.NewNumber();
        var user = await app.AddUser(RoleNames.Employer);
        var visit = await app.VisitAs(user);

        await visit.Open(Register);
        await visit.Submit(Answers($" {number[..3]} {number[3..6]} {number[6..]} "));

        visit.Heading.ShouldBe("Fjellheim gård");
        visit.Page.QuerySelector("[data-state=pending]").ShouldNotBeNull();
        var saved = await app.Read(database =>
            database
                .Organisations.Include(one => one.Memberships)
                .SingleAsync(one => one.Number == number)
        );
        saved.State.ShouldBe(OrganisationState.Pending);
        var membership = saved.Memberships.ShouldHaveSingleItem();
        (membership.UserId, membership.Role, membership.State).ShouldBe(
            (user.Id, MembershipRole.Owner, MembershipState.Active)
        );
    }

    [Fact]
    public async Task Demo_approves_at_once()
    {
        await using var demo = new WebApp()
            .With("Demo:Enabled", "true")
            .With("Demo:Profiles", "0")
            .With("Demo:Needs", "0")
            .With("Demo:Organisations", "1");
        var number = EmployerRows.NewNumber();
        var visit = await demo.VisitAs(await demo.AddUser(RoleNames.Employer));

        await visit.Open(Register);
        await visit.Submit(Answers(number));

        visit.Page.QuerySelector("[data-state=pending]").ShouldBeNull();
        var saved = await demo.Read(database =>
            database.Organisations.SingleAsync(one => one.Number == number)
        );
        saved.State.ShouldBe(OrganisationState.Approved);
    }

    [Theory] // I-24, U-02, U-03
    [InlineData("", "Skriv organisasjonsnummeret.")]
    [InlineData("12345678", "Organisasjonsnummeret må ha ni siffer.")]
    [InlineData(
        "123456789",
        "Dette er ikke et gyldig organisasjonsnummer. Sjekk at sifrene er riktige."
    )]
    public async Task Wrong_number_is_told_and_what_was_typed_is_kept(string number, string message)
    {
        var visit = await app.VisitAs(await app.AddUser(RoleNames.Employer));

        await visit.Open(Register);
        await visit.Submit(Answers(number));

        visit.Errors.ShouldBe([message]);
        visit.Page.QuerySelector("#Input_Number_error")!.TextContent.ShouldBe(message);
        visit.Page.QuerySelector("#Input_Number")!.GetAttribute("value").ShouldBe(number);
        visit.Page.QuerySelector("#Input_Name")!.GetAttribute("value").ShouldBe("Fjellheim gård");
        visit.Page.Title!.ShouldStartWith("Feil:");
    }

    [Fact]
    public async Task Empty_form_names_every_missing_answer()
    {
        var visit = await app.VisitAs(await app.AddUser(RoleNames.Employer));

        await visit.Open(Register);
        await visit.Submit();

        visit.Errors.ShouldBe([
            "Skriv organisasjonsnummeret.",
            "Skriv navnet på virksomheten.",
            "Velg kommunen dere holder til i.",
            "Velg hva slags virksomhet dere er.",
        ]);
        visit
            .Page.QuerySelectorAll("[data-error-summary] a")
            .ShouldAllBe(link => visit.Page.QuerySelector(link.GetAttribute("href")!) != null);
    }

    [Fact]
    public async Task Known_number_leads_to_asking_to_join()
    {
        var organisation = await app.AddOrganisation();
        var user = await app.AddUser(RoleNames.Employer);
        var visit = await app.VisitAs(user);

        await visit.Open(Register);
        await visit.Submit(Answers(organisation.Number));
        visit.Heading.ShouldBe("Virksomheten er allerede registrert");
        await visit.Submit();

        visit.MainText.ShouldContain("Du venter på at en ansvarlig kollega slipper deg inn");
        var membership = await app.Read(database =>
            database.Memberships.SingleAsync(one => one.OrganisationId == organisation.Id)
        );
        (membership.UserId, membership.Role, membership.State).ShouldBe(
            (user.Id, MembershipRole.Member, MembershipState.Pending)
        );
    }

    [Fact] // S-03
    public async Task Whoever_waits_to_be_let_in_sees_nothing_of_the_organisation()
    {
        var organisation = await app.AddOrganisation();
        var need = await app.AddNeed(organisation, TestKit.ANeed.Nurse().Titled("MARKER-behov"));
        var visit = await app.VisitAs(
            await app.AddMember(organisation, MembershipRole.Member, MembershipState.Pending)
        );

        await visit.Open("/arbeidsgiver");

        visit.MainText.ShouldNotContain("MARKER");
        (await visit.Open("/arbeidsgiver/behov")).MainText.ShouldNotContain("MARKER");
    }

    [Fact] // U-11
    public async Task Header_tells_for_whom_and_why_and_the_choice_can_be_changed()
    {
        var first = await app.AddOrganisation("Nordlys sykehjem");
        var second = await app.AddOrganisation("Fjordfisk");
        var user = await app.AddMember(first);
        await app.AddMember(second, MembershipRole.Member, user: user);
        var visit = await app.VisitAs(user);

        await visit.Open("/arbeidsgiver");
        Who(visit).ShouldContain("Nordlys sykehjem, fordi du er ansvarlig");
        await visit.Open("/arbeidsgiver/virksomhet");
        await visit.Submit(within: $"[data-organisation='{second.Number}'] form");

        visit.Heading.ShouldBe("Fjordfisk");
        Who(visit).ShouldContain("Fjordfisk, fordi du er kollega");
        Who(visit).ShouldContain("Bytt virksomhet");
    }

    [Fact] // S-03
    public async Task Organisation_of_others_cannot_be_chosen()
    {
        var other = await app.AddOrganisation();
        var user = await app.AddMember(await app.AddOrganisation());
        await app.AddMember(await app.AddOrganisation(), user: user);
        var visit = await app.VisitAs(user);

        await visit.Open("/arbeidsgiver/virksomhet");
        await visit.Submit(new { organisation = other.Id });

        visit.Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    private static string Who(Visit visit) =>
        string.Join(
                ' ',
                visit
                    .Page.QuerySelector(".cm-who")!
                    .TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            )
            .Replace(" ,", ",");

    private static object Answers(string number) =>
        new
        {
            Input__Number = number,
            Input__Name = "Fjellheim gård",
            Input__Municipality = "5610",
            Input__Kind = "Employer",
        };
}
