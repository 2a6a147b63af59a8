using System.Net;
using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.TestKit;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Employers;

public sealed class OwnNeedTests(WebApp app) : IClassFixture<WebApp>
{
    private static readonly string[] pages = ["", "/endre", "/krav", "/sjekk", "/avslutt"];

    [Fact] // S-03
    public async Task Need_of_another_organisation_is_as_if_it_did_not_exist()
    {
        var foreign = await app.AddNeed(
            await app.AddOrganisation("MARKER-virksomhet"),
            ANeed.Nurse().Titled("MARKER-tittel")
        );
        var visit = await app.VisitAs(await app.AddMember(await app.AddOrganisation()));
        foreach (var page in pages)
        {
            await visit.Open($"/arbeidsgiver/behov/{foreign.Id}{page}");
            visit.Status.ShouldBe(HttpStatusCode.NotFound, page);
            var found = visit.MainText;
            await visit.Open($"/arbeidsgiver/behov/{Guid.NewGuid()}{page}");

            visit.MainText.ShouldBe(found);
            visit.Page.DocumentElement.TextContent.ShouldNotContain("MARKER");
        }
    }

    [Theory] // S-03: the form of an own need, sent to a foreign id
    [InlineData("?handler=Move")]
    [InlineData("?handler=Copy")]
    [InlineData("?handler=Extend")]
    [InlineData("?handler=Delete")]
    [InlineData("/endre")]
    [InlineData("/krav")]
    [InlineData("/sjekk")]
    [InlineData("/avslutt")]
    public async Task Foreign_need_is_not_changed_by_a_post(string to)
    {
        var foreign = await app.AddNeed(await app.AddOrganisation(), ANeed.Nurse());
        var mine = await app.AddOrganisation();
        var own = await app.AddNeed(mine, ANeed.Nurse());
        var visit = await app.VisitAs(await app.AddMember(mine));
        await visit.Open($"/arbeidsgiver/behov/{own.Id}");
        var token = visit
            .Page.QuerySelector("[name=__RequestVerificationToken]")!
            .GetAttribute("value")!;

        var response = await visit.Client.PostAsync(
            $"/arbeidsgiver/behov/{foreign.Id}{to}",
            new FormUrlEncodedContent(
                new Dictionary<string, string>
                {
                    ["__RequestVerificationToken"] = token,
                    ["Version"] = "0",
                    ["move"] = "Pause",
                    ["Input.Ending"] = "Other",
                    ["Input.Title"] = "MARKER",
                }
            )
        );

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Read(foreign)).Version.ShouldBe(0);
    }

    [Theory]
    [InlineData(OrganisationState.Pending)]
    [InlineData(OrganisationState.Suspended)]
    public async Task Organisation_that_is_not_approved_keeps_drafts_but_publishes_nothing(
        OrganisationState state
    )
    {
        var organisation = await app.AddOrganisation(state: state);
        var draft = await app.AddNeed(organisation, ANeed.Nurse(), NeedState.Draft);
        var expired = await app.AddNeed(organisation, ANeed.Nurse(), NeedState.Expired);
        var visit = await app.VisitAs(await app.AddMember(organisation));

        await visit.Open($"/arbeidsgiver/behov/{draft.Id}/endre");
        await visit.Submit(new { Input__Title = "Sykepleier natt", Input__Choice = "2223" });
        (await Read(draft)).Content.Title.ShouldBe("Sykepleier natt");
        visit.Page.QuerySelector("[data-not-approved]").ShouldNotBeNull();
        var token = visit
            .Page.QuerySelector("[name=__RequestVerificationToken]")
            ?.GetAttribute("value");
        await visit.Open($"/arbeidsgiver/behov/{expired.Id}");
        visit.Page.QuerySelector("[data-move=Renew]").ShouldBeNull();
        token ??= visit
            .Page.QuerySelector("[name=__RequestVerificationToken]")!
            .GetAttribute("value");
        var sent = await visit.Client.PostAsync(
            $"/arbeidsgiver/behov/{draft.Id}/sjekk",
            new FormUrlEncodedContent(
                new Dictionary<string, string>
                {
                    ["__RequestVerificationToken"] = token!,
                    ["Version"] = "1",
                    ["Input.ExpiresOn.Day"] = "1",
                    ["Input.ExpiresOn.Month"] = "1",
                    ["Input.ExpiresOn.Year"] = "2027",
                }
            )
        );

        (await sent.Content.ReadAsStringAsync()).ShouldContain(
            "Dere kan publisere når virksomheten er godkjent"
        );
        (await Read(draft)).State.ShouldBe(NeedState.Draft);
    }

    [Fact]
    public async Task Need_is_paused_shown_again_renewed_and_extended()
    {
        var (visit, organisation) = await Employer();
        var need = await app.AddNeed(organisation, ANeed.Nurse());
        var expired = await app.AddNeed(
            organisation,
            ANeed.Nurse(),
            NeedState.Expired,
            new DateOnly(2026, 11, 1)
        );

        await visit.Open($"/arbeidsgiver/behov/{need.Id}");
        await visit.Submit(within: "[data-move=Pause]");
        (await Read(need)).State.ShouldBe(NeedState.Paused);
        await visit.Submit(within: "[data-move=Resume]");
        (await Read(need)).State.ShouldBe(NeedState.Published);
        await visit.Submit(within: "[data-do=extend]");
        (await Read(need)).ExpiresOn.ShouldBe(new DateOnly(2027, 1, 21));
        await visit.Open($"/arbeidsgiver/behov/{expired.Id}");
        await visit.Submit(within: "[data-move=Renew]");

        var renewed = await Read(expired);
        (renewed.State, renewed.ExpiresOn).ShouldBe(
            (NeedState.Published, new DateOnly(2027, 1, 21))
        );
        visit.MainText.ShouldContain("Fornyet");
    }

    [Fact]
    public async Task Ended_need_has_its_reason_and_tells_those_who_were_asked()
    {
        var (visit, organisation) = await Employer();
        var need = await app.AddNeed(organisation, ANeed.Nurse());
        var asked = await app.AddIntroduction(need, IntroductionState.Sent);
        var agreed = await app.AddIntroduction(need, IntroductionState.Accepted);

        await visit.Open($"/arbeidsgiver/behov/{need.Id}/avslutt");
        visit.Page.QuerySelector("[data-waiting='1']").ShouldNotBeNull();
        await visit.Submit();
        visit.Errors.ShouldBe(["Velg hvorfor dere avslutter behovet."]);
        await visit.Submit(new { Input__Ending = "FilledHere" });

        var ended = await Read(need);
        (ended.State, ended.Ending).ShouldBe((NeedState.Filled, NeedEnding.FilledHere));
        var states = await app.Read(database =>
            database
                .Introductions.Where(one => one.NeedId == need.Id)
                .ToDictionaryAsync(one => one.Id, one => one.State)
        );
        (states[asked.Id], states[agreed.Id]).ShouldBe(
            (IntroductionState.Closed, IntroductionState.Accepted)
        );
        (
            await app.Read(database =>
                database.Outbox.CountAsync(mail => mail.CandidateId == asked.CandidateId)
            )
        ).ShouldBe(1);
        await visit.Open($"/arbeidsgiver/behov/{need.Id}/endre");
        visit.Response.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe(
            $"/arbeidsgiver/behov/{need.Id}"
        );
    }

    [Fact]
    public async Task Copy_is_a_draft_of_its_own_and_a_draft_can_be_deleted()
    {
        var (visit, organisation) = await Employer();
        var need = await app.AddNeed(
            organisation,
            ANeed.Nurse().Starts("2026-01-15", 50),
            NeedState.Closed
        );

        await visit.Open($"/arbeidsgiver/behov/{need.Id}");
        await visit.Submit(within: "[data-do=copy]");

        visit.Heading.ShouldBe("Om jobben");
        var copy = await app.Read(database =>
            database.Needs.SingleAsync(one =>
                one.OrganisationId == organisation.Id && one.Id != need.Id
            )
        );
        copy.State.ShouldBe(NeedState.Draft);
        var expected = need.Content with { Id = StoredNeed.NeedIdOf(copy.Id), Start = null };
        NeedJson.Write(copy.Content).ShouldBe(NeedJson.Write(expected));
        await visit.Open($"/arbeidsgiver/behov/{copy.Id}");
        await visit.Submit(within: "[data-do=delete]");
        (
            await app.Read(database => database.Needs.AnyAsync(one => one.Id == copy.Id))
        ).ShouldBeFalse();
    }

    [Fact]
    public async Task Colleagues_change_in_between_is_told_and_what_was_typed_is_kept()
    {
        var (visit, organisation) = await Employer();
        var need = await app.AddNeed(organisation, ANeed.Nurse(), NeedState.Draft);
        await visit.Open($"/arbeidsgiver/behov/{need.Id}/krav");
        await app.Write(database =>
        {
            var row = database.Needs.Single(one => one.Id == need.Id);
            row.Content = row.Content with { MinNus = 7 };
        });

        await visit.Submit(new { Input__MustSkills = "sårstell" });
        visit.Errors.ShouldHaveSingleItem().ShouldStartWith("En kollega endret behovet");
        visit.Page.QuerySelector("#Input_MustSkills")!.TextContent.ShouldBe("sårstell");
        (await Read(need)).Content.MinNus.ShouldBe(7);
        await visit.Submit();

        (await Read(need)).Content.MustSkills.ShouldBe(["sårstell"]);
    }

    [Fact]
    public async Task Need_of_another_own_organisation_is_shown_on_behalf_of_that_one()
    {
        var (first, second) = (
            await app.AddOrganisation("Nordlys"),
            await app.AddOrganisation("Fjordfisk")
        );
        var need = await app.AddNeed(second, ANeed.Nurse());
        var user = await app.AddMember(first);
        await app.AddMember(second, user: user);
        var visit = await app.VisitAs(user);

        await visit.Open($"/arbeidsgiver/behov/{need.Id}");

        visit.Page.QuerySelector(".cm-who")!.TextContent.ShouldContain("Fjordfisk");
    }

    private async Task<(Visit Visit, Organisation Organisation)> Employer()
    {
        var organisation = await app.AddOrganisation();
        return (await app.VisitAs(await app.AddMember(organisation)), organisation);
    }

    private Task<StoredNeed> Read(StoredNeed need) =>
        app.Read(database => database.Needs.SingleAsync(one => one.Id == need.Id));
}
