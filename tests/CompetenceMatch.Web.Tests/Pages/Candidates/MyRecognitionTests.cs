using System.Net;
using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition.Cases;
using CompetenceMatch.Core.Recognition.Rules;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Retention;
using CompetenceMatch.Web.Tests.Hosting;
using CompetenceMatch.Web.Workers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Pages.Candidates;

public sealed class MyRecognitionTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task A_chosen_plan_is_kept_with_its_steps_and_chosen_once()
    {
        var (user, candidate) = await app.AddCandidate();
        using var visit = await app.VisitAs(user);
        await visit.Open("/kandidat/godkjenning");

        await visit.Submit(within: "[data-choose=R24]");

        visit.Heading.ShouldContain("Sykepleiere");
        visit.Page.QuerySelectorAll("[data-case] [data-step]").Length.ShouldBe(9);
        visit.Page.QuerySelectorAll("[data-now] li").Length.ShouldBe(2);
        visit.Page.QuerySelector("[data-changed]").ShouldBeNull();
        await visit.Open("/kandidat/godkjenning");
        visit.Page.QuerySelector("[data-choose=R24]").ShouldBeNull();
        visit.Page.QuerySelector("[data-chosen] a").ShouldNotBeNull();
        (await Count(candidate)).ShouldBe(1);
    }

    [Fact]
    public async Task A_step_keeps_its_papers_and_note_and_moves_with_a_row()
    {
        var (visit, made) = await Chosen();
        await visit.Open(Step(made, 2));

        await visit.Submit(
            Pairs(("Input.Documents", "diploma"), ("Input.Note", "Ring skolen")),
            within: "button[value=Start]"
        );

        visit
            .Page.QuerySelector("[data-step='R24.2'][data-state=Underway] [data-note]")!
            .TextContent.ShouldBe("Ring skolen");
        visit.Page.QuerySelector("[data-history]")!.TextContent.ShouldContain("I gang");
        var stored = await app.Case(made.Id);
        stored.Steps.Single(one => one.Position == 2).Documents.ShouldBe(["diploma"]);
        stored.Events.ShouldHaveSingleItem().After.ShouldBe(CaseState.Underway);
        await visit.Open($"/kandidat/godkjenning/{made.Id}/utskrift");
        visit.MainText.ShouldContain("Ring skolen");
        visit.Dispose();
    }

    [Fact]
    public async Task An_application_that_is_sent_is_pending_and_a_granted_one_is_authorised()
    {
        var (visit, made) = await Chosen();
        await visit.Open(Step(made, 3));
        await visit.Submit(within: "button[value=Finish]");

        var sent = await app.Case(made.Id);
        State(sent).ShouldBe(CaseState.Submitted);
        sent.Steps.Single(one => one.StepId == "R24.2").State.ShouldBe(CaseState.Done);
        Decision(sent).ExpectedOn.ShouldNotBeNull();
        Authorisation(sent).ShouldBe(AuthorisationState.Pending);
        visit.Page.QuerySelector("[data-changed]").ShouldBeNull();
        await visit.Get($"/kandidat/godkjenning/{made.Id}?handler=Calendar");
        var calendar = await visit.Response.Content.ReadAsStringAsync();
        calendar.ShouldContain("SUMMARY:Svar ventes");

        await visit.Open(Step(made, 9));
        await visit.Submit(within: "button[value=Grant]");

        visit.Page.QuerySelector("[data-over=Granted]").ShouldNotBeNull();
        var granted = await app.Case(made.Id);
        Authorisation(granted).ShouldBe(AuthorisationState.Granted);
        (
            await app.Read(database =>
                database.ChangeLog.CountAsync(one => one.EntityId == granted.CandidateId)
            )
        ).ShouldBe(3);
        await visit.Open("/kandidat/godkjenning");
        visit.Page.QuerySelector("[data-done]").ShouldNotBeNull();
        visit.Dispose();
    }

    [Fact]
    public async Task A_plan_chosen_after_the_application_waits_for_the_answer()
    {
        var (_, candidate) = await app.AddCandidate(who =>
            who.Profile = who.Profile with
            {
                Authorisations = [new Authorisation("h27", AuthorisationState.Pending)],
            }
        );

        var made = await app.AddCase(candidate);

        State(made).ShouldBe(CaseState.Submitted);
    }

    [Fact]
    public async Task A_move_that_the_state_does_not_allow_is_refused()
    {
        var (visit, made) = await Chosen();
        await visit.Open(Step(made, 9));

        visit.Page.QuerySelector("button[value=Submit]")!.SetAttribute("value", "Grant");
        await visit.Submit(within: "button[value=Grant]");

        visit.Status.ShouldBe(HttpStatusCode.Conflict);
        var stored = await app.Case(made.Id);
        State(stored).ShouldBe(CaseState.NotStarted);
        stored.Candidate!.Profile.Authorisations.ShouldBeEmpty();
        visit.Dispose();
    }

    [Fact]
    public async Task A_stale_page_keeps_what_was_typed()
    {
        var (visit, made) = await Chosen();
        await visit.Open(Step(made, 2));
        await app.Read(async database =>
        {
            var other = await database.RecognitionCases.SingleAsync(one => one.Id == made.Id);
            other.ChangedAt = other.ChangedAt.AddMinutes(1);
            return await database.SaveChangesAsync();
        });

        await visit.Submit(Pairs(("Input.Note", "Viktig")));

        visit.Errors.Count.ShouldBe(1);
        visit.Page.QuerySelector("textarea")!.TextContent.Trim().ShouldBe("Viktig");
        await visit.Submit();
        (await app.Case(made.Id)).Steps.Single(one => one.Position == 2).Note.ShouldBe("Viktig");
        visit.Dispose();
    }

    [Fact]
    public async Task A_day_in_the_future_is_no_day_of_sending()
    {
        var (visit, made) = await Chosen();
        await visit.Open(Step(made, 9));

        await visit.Submit(
            Pairs(
                ("Input.SentOn.Day", "1"),
                ("Input.SentOn.Month", "1"),
                ("Input.SentOn.Year", "2090"),
                ("Input.ExpectedOn.Day", "31"),
                ("Input.ExpectedOn.Month", "2"),
                ("Input.ExpectedOn.Year", "2027")
            )
        );

        visit.Errors.Count.ShouldBe(2);
        visit.Dispose();
    }

    [Fact]
    public async Task A_language_that_is_learnt_is_told_and_what_was_done_is_kept()
    {
        var (visit, made) = await Chosen();
        await visit.Open(Step(made, 2));
        await visit.Submit(within: "button[value=Finish]");
        await Change(
            made,
            who =>
                who.Profile = who.Profile with
                {
                    Languages = [new LanguageSkill("no", Cefr.C1, Cefr.C1, Cefr.C1, Cefr.C1)],
                }
        );

        await visit.Open(Url(made));
        visit.Page.QuerySelector("[data-changed]").ShouldNotBeNull();
        await visit.Submit(within: "[data-changed] button");

        visit.Page.QuerySelector("[data-changed]").ShouldBeNull();
        visit.Page.QuerySelector("[data-step='R24.1']").ShouldBeNull();
        visit.Page.QuerySelector("[data-step='R24.2'][data-state=Done]").ShouldNotBeNull();
        visit.Dispose();
    }

    [Fact]
    public async Task A_team_sees_the_states_with_education_and_never_the_notes()
    {
        var (team, member) = await app.AddTeam();
        var (_, candidate) = await app.AddCandidate();
        var made = await app.AddCase(candidate, note: "Bare for meg");
        var followUp = await app.AddFollowUp(team, candidate, member);
        using var visit = await app.VisitAs(member);

        await visit.Open($"/velkomst/personer/{candidate.PublicCode}");
        visit.Page.QuerySelectorAll("[data-recognition-case] [data-step]").Length.ShouldBe(9);
        visit.MainText.ShouldNotContain("Bare for meg");
        await app.Read(async database =>
        {
            var stored = await database.FollowUps.SingleAsync(one => one.Id == followUp.Id);
            stored.Sections = [ConsentSection.Work];
            return await database.SaveChangesAsync();
        });
        await visit.Open($"/velkomst/personer/{candidate.PublicCode}");

        visit.Page.QuerySelector("[data-recognition-case]").ShouldBeNull();
        (
            await app.Read(database =>
                database.AuditEntries.CountAsync(one =>
                    one.CandidateId == made.CandidateId && one.What == AuditedView.Profile
                )
            )
        ).ShouldBe(2);
    }

    [Fact]
    public async Task An_answer_that_does_not_come_is_asked_for_once()
    {
        var (user, candidate) = await app.AddCandidate();
        var made = await app.AddCase(candidate);
        await Change(
            made,
            _ => { },
            chosen =>
            {
                Decision(chosen).State = CaseState.Submitted;
                Decision(chosen).ExpectedOn = new DateOnly(2026, 11, 20);
            }
        );
        var worker = app.Services.GetRequiredService<DeadlineWorker>();

        await worker.Run(CancellationToken.None);
        await worker.Run(CancellationToken.None);

        (await app.MailsTo(user.Email!))
            .Count(mail => mail.MailName == "AnswerExpected")
            .ShouldBe(1);
    }

    // P-12
    [Fact]
    public async Task A_removed_plan_and_an_erased_person_leave_nothing()
    {
        var (visit, made) = await Chosen();
        await visit.Open(Url(made));
        await visit.Submit(within: "[data-remove] button");
        (await Left(made)).ShouldBe(0);

        var (_, candidate) = await app.AddCandidate();
        var other = await app.AddCase(candidate, note: "Bare for meg");
        await app.Read(database =>
            database.EraseCandidate(candidate.Id, app.Clock.Now.UtcDateTime)
        );
        (await Left(other)).ShouldBe(0);
        visit.Dispose();
    }

    [Theory]
    [InlineData("en", "Not started")]
    [InlineData("uk", "Не розпочато")]
    [InlineData("ar", "لم تبدأ")]
    public async Task States_are_told_in_the_readers_language(string language, string words)
    {
        var (visit, made) = await Chosen();

        await visit.Open($"{Url(made)}?lang={language}");

        visit.Page.QuerySelector("[data-case]")!.TextContent.ShouldContain(words);
        visit.Dispose();
    }

    private static string Url(RecognitionCase made) => $"/kandidat/godkjenning/{made.Id}";

    private static string Step(RecognitionCase made, int position) =>
        $"{Url(made)}/steg/{position}";

    private static RecognitionCaseStep Decision(RecognitionCase made) =>
        made.Steps.Single(one => one.IsDecision && one.Kind == StepKind.Decision);

    private static CaseState State(RecognitionCase made) => Decision(made).State;

    private static AuthorisationState Authorisation(RecognitionCase made) =>
        made.Candidate!.Profile.Authorisations.ShouldHaveSingleItem().State;

    private static IEnumerable<KeyValuePair<string, string>> Pairs(
        params (string Name, string Value)[] pairs
    ) => pairs.Select(pair => KeyValuePair.Create(pair.Name, pair.Value));

    private async Task<(Visit Visit, RecognitionCase Made)> Chosen()
    {
        var (user, candidate) = await app.AddCandidate();
        return (await app.VisitAs(user), await app.AddCase(candidate));
    }

    private Task<int> Change(
        RecognitionCase made,
        Action<Candidate> person,
        Action<RecognitionCase>? plan = null
    ) =>
        app.Read(async database =>
        {
            var stored = await database
                .RecognitionCases.Include(one => one.Candidate)
                .Include(one => one.Steps)
                .SingleAsync(one => one.Id == made.Id);
            person(stored.Candidate!);
            plan?.Invoke(stored);
            return await database.SaveChangesAsync();
        });

    private Task<int> Count(Candidate candidate) =>
        app.Read(database =>
            database.RecognitionCases.CountAsync(one => one.CandidateId == candidate.Id)
        );

    private Task<int> Left(RecognitionCase made) =>
        app.Read(async database =>
            await database.RecognitionCases.CountAsync(one => one.Id == made.Id)
            + await database.RecognitionCaseSteps.CountAsync(one => one.CaseId == made.Id)
            + await database.RecognitionCaseEvents.CountAsync(one => one.CaseId == made.Id)
        );
}
