using System.Net;
using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Candidates;

public sealed class MyIntroductionsTests(WebApp app) : IClassFixture<WebApp>
{
    // S-06
    [Fact]
    public async Task The_message_opens_by_a_button_and_a_get_changes_nothing()
    {
        var (user, candidate) = await app.AddCandidate();
        var (introduction, _) = await app.AddIntroduction(candidate);
        using var visit = await app.VisitAs(user);

        await visit.Open($"/kandidat/introduksjoner/{introduction.Id}");
        visit.MainText.ShouldNotContain(IntroductionRows.Message);
        visit.MainText.ShouldContain("Svar innen 2. desember 2026 kl. 10:00");
        visit.MainText.ShouldContain("norsk tid");
        (await app.Stored(introduction.Id)).State.ShouldBe(IntroductionState.Sent);

        await visit.Submit();

        visit.Page.QuerySelector("[data-message]")!.TextContent.ShouldBe(IntroductionRows.Message);
        (await app.Stored(introduction.Id)).State.ShouldBe(IntroductionState.Seen);
    }

    [Fact]
    public async Task A_yes_gives_the_ticked_sections_and_no_other_and_tells_the_organisation()
    {
        var (user, candidate) = await app.AddCandidate();
        var (introduction, _) = await app.AddIntroduction(candidate, IntroductionState.Seen);
        using var visit = await app.VisitAs(user);
        await visit.Open($"/kandidat/introduksjoner/{introduction.Id}/ja");
        visit.Page.QuerySelectorAll("input[type=checkbox][checked]").ShouldBeEmpty();

        await visit.Submit(Ticked("Contact", "Education"));

        visit.Page.QuerySelector("[data-given]").ShouldNotBeNull();
        var stored = await app.Stored(introduction.Id);
        stored.State.ShouldBe(IntroductionState.Accepted);
        stored.GivenSections.ShouldBe([ConsentSection.Contact, ConsentSection.Education]);
        (await MailsAbout(candidate)).ShouldBe(["IntroductionAnswered"]);
    }

    [Fact]
    public async Task A_yes_without_contact_is_refused_with_what_was_ticked_kept()
    {
        var (user, candidate) = await app.AddCandidate();
        var (introduction, _) = await app.AddIntroduction(candidate, IntroductionState.Seen);
        using var visit = await app.VisitAs(user);
        await visit.Open($"/kandidat/introduksjoner/{introduction.Id}/ja");

        await visit.Submit(Ticked("Name"));

        visit.Errors.ShouldBe([
            "Kryss av for e-post og telefon. Uten det kan ikke virksomheten nå deg.",
        ]);
        visit.Page.QuerySelector("input[value=Name]")!.HasAttribute("checked").ShouldBeTrue();
        (await app.Stored(introduction.Id)).State.ShouldBe(IntroductionState.Seen);
    }

    // R-32
    [Fact]
    public async Task A_form_sent_twice_has_one_effect()
    {
        var (user, candidate) = await app.AddCandidate();
        var (introduction, _) = await app.AddIntroduction(candidate, IntroductionState.Seen);
        using var first = await app.VisitAs(user);
        using var second = await app.VisitAs(user);
        await first.Open($"/kandidat/introduksjoner/{introduction.Id}/ja");
        await second.Open($"/kandidat/introduksjoner/{introduction.Id}/nei");

        await first.Submit(Ticked("Contact"));
        await second.Submit();

        second.Status.ShouldBe(HttpStatusCode.OK);
        second.Page.QuerySelector("[data-state=Accepted]").ShouldNotBeNull();
        (await MailsAbout(candidate)).Count.ShouldBe(1);
    }

    // S-24
    [Fact]
    public async Task Of_many_answers_at_once_exactly_one_wins()
    {
        var (user, candidate) = await app.AddCandidate();
        var (introduction, _) = await app.AddIntroduction(candidate, IntroductionState.Seen);
        var visits = new List<Visit>();
        for (var at = 0; at < 8; at++)
        {
            visits.Add(await app.VisitAs(user));
            await visits[at]
                .Open($"/kandidat/introduksjoner/{introduction.Id}/{(at % 2 == 0 ? "ja" : "nei")}");
        }

        await Task.WhenAll(
            visits.Select(
                (visit, at) => visit.Submit(at % 2 == 0 ? Ticked("Contact") : null, follow: false)
            )
        );

        visits
            .Select(visit => visit.Status)
            .ShouldAllBe(status =>
                status == HttpStatusCode.Found || status == HttpStatusCode.Conflict
            );
        (await MailsAbout(candidate)).Count.ShouldBe(1);
        var events = await app.Read(database =>
            database.IntroductionEvents.CountAsync(one => one.IntroductionId == introduction.Id)
        );
        events.ShouldBe(1);
        visits.ForEach(visit => visit.Dispose());
    }

    [Fact]
    public async Task A_no_needs_no_reason_and_a_reason_with_a_phone_number_is_refused()
    {
        var (user, candidate) = await app.AddCandidate();
        var (introduction, _) = await app.AddIntroduction(candidate, IntroductionState.Seen);
        using var visit = await app.VisitAs(user);
        await visit.Open($"/kandidat/introduksjoner/{introduction.Id}/nei");
        await visit.Submit(new { Input__Text = "Ring meg på 912 34 567" });
        visit.Errors.Count.ShouldBe(1);
        (await app.Stored(introduction.Id)).State.ShouldBe(IntroductionState.Seen);

        await visit.Submit(new { Input__Text = " " });

        var stored = await app.Stored(introduction.Id);
        stored.State.ShouldBe(IntroductionState.Declined);
        stored.DeclineReason.ShouldBeNull();
    }

    // P-06
    [Fact]
    public async Task A_question_goes_out_without_the_name()
    {
        var (user, candidate) = await app.AddCandidate();
        var (introduction, _) = await app.AddIntroduction(candidate, IntroductionState.Seen);
        using var visit = await app.VisitAs(user);
        await visit.Open($"/kandidat/introduksjoner/{introduction.Id}/sporsmal");
        await visit.Submit(new { Input__Text = "Hilsen Halyna" });
        visit.Errors.Count.ShouldBe(1);

        await visit.Submit(new { Input__Text = "Чи є житло?" });

        visit.MainText.ShouldContain("Чи є житло?");
        (await app.Stored(introduction.Id)).State.ShouldBe(IntroductionState.Question);
        (await MailsAbout(candidate)).ShouldBe(["QuestionAsked"]);
    }

    [Fact]
    public async Task A_yes_can_be_taken_back_and_what_was_given_closes()
    {
        var (user, candidate) = await app.AddCandidate();
        var (introduction, _) = await app.AddIntroduction(candidate, IntroductionState.Seen);
        using var visit = await app.VisitAs(user);
        await visit.Open($"/kandidat/introduksjoner/{introduction.Id}/ja");
        await visit.Submit(Ticked("Contact", "Name"));

        await visit.Open($"/kandidat/introduksjoner/{introduction.Id}/ta-tilbake");
        await visit.Submit();

        var stored = await app.Stored(introduction.Id);
        stored.State.ShouldBe(IntroductionState.Withdrawn);
        stored.GivenSections.ShouldBeEmpty();
        visit.MainText.ShouldContain("Du tok svaret tilbake");
    }

    [Fact]
    public async Task After_the_deadline_there_is_no_answer_to_give()
    {
        var (user, candidate) = await app.AddCandidate();
        var (introduction, _) = await app.AddIntroduction(
            candidate,
            IntroductionState.Seen,
            days: -1
        );
        using var visit = await app.VisitAs(user);

        await visit.Get($"/kandidat/introduksjoner/{introduction.Id}/ja");

        visit.RedirectsTo.ShouldBe($"/kandidat/introduksjoner/{introduction.Id}");
    }

    // S-03
    [Theory]
    [InlineData("")]
    [InlineData("/ja")]
    [InlineData("/nei")]
    [InlineData("/sporsmal")]
    [InlineData("/ta-tilbake")]
    public async Task Somebody_elses_introduction_does_not_exist(string page)
    {
        var (_, victim) = await app.AddCandidate();
        var (introduction, _) = await app.AddIntroduction(victim, IntroductionState.Seen);
        var (attacker, _) = await app.AddCandidate();
        using var visit = await app.VisitAs(attacker);

        await visit.Get($"/kandidat/introduksjoner/{introduction.Id}{page}");

        visit.Status.ShouldBe(HttpStatusCode.NotFound);
        visit.Page.DocumentElement.OuterHtml.ShouldNotContain(IntroductionRows.Message);
    }

    private static KeyValuePair<string, string>[] Ticked(params string[] sections) =>
        [.. sections.Select(one => KeyValuePair.Create("Input.Sections", one))];

    private Task<List<string>> MailsAbout(Candidate candidate) =>
        app.Read(database =>
            database
                .Outbox.Where(mail => mail.CandidateId == candidate.Id)
                .Select(mail => mail.MailName)
                .ToListAsync()
        );
}
