using System.Net;
using System.Text.RegularExpressions;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition.Rules;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.TestKit;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Pages.Employers;

/// <summary>What the law asks, what the employer wishes and what can be done, for one person and one need.</summary>
public sealed partial class ApprovalTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task The_card_leads_to_what_the_law_asks_with_authority_and_source()
    {
        var meeting = await Meeting.Arrange(app);
        var nurse = await meeting.AddNurse();
        using var visit = await meeting.Visit();
        await visit.Open(meeting.Card(nurse));

        await visit.Open(visit.Page.QuerySelector("[data-approval] a")!.GetAttribute("href")!);

        visit.Page.QuerySelector("[data-law]")!.GetAttribute("data-law").ShouldBe("h27");
        visit
            .Page.QuerySelector("[data-law] a")!
            .GetAttribute("href")!
            .ShouldContain("helsedirektoratet.no");
        Part(visit, "[data-law]").ShouldContain("Kilden");
        Standing(visit).ShouldBe("Further");
        // The law names no level: the employer's wish is told apart.
        Part(visit, "[data-wish=level]").ShouldContain("Dere trenger ikke be om mer");
        visit
            .Page.QuerySelector("[data-wish=language]")!
            .GetAttribute("data-by")
            .ShouldBe("LawOnSomeWays");
        // Both ways stand there: the card does not say where the education is from.
        visit.Page.QuerySelectorAll("[data-way]").Length.ShouldBeGreaterThan(1);
        visit.Page.QuerySelector("[data-bridge] .ds-tag").ShouldNotBeNull();
        visit.Page.QuerySelector("[data-applies=Employer] [data-measure] a").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_page_is_the_same_wherever_the_education_is_from() // P-06
    {
        var meeting = await Meeting.Arrange(app);
        var pages = new HashSet<string>();
        using var visit = await meeting.Visit();
        foreach (var country in (string[])["UA", "PL", "PH", "SY", "SE"])
        {
            var nurse = await meeting.AddNurse(one =>
                one.Profile = one.Profile with
                {
                    Residence = country == "SY" ? Residence.Protection : Residence.Work,
                    Educations = [one.Profile.Educations[0] with { Country = country }],
                }
            );
            await visit.Open(Page(meeting, nurse));

            pages.Add(Gaps().Replace(visit.MainText.Replace(nurse.PublicCode, "CODE"), " "));
        }
        pages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Held_and_awaited_approvals_are_told_in_one_word()
    {
        var meeting = await Meeting.Arrange(app);
        using var visit = await meeting.Visit();
        foreach (
            var (state, word) in new[]
            {
                (AuthorisationState.Granted, "Authorised"),
                (AuthorisationState.Pending, "Pending"),
                // That an authority said no is the person's to tell.
                (AuthorisationState.Refused, "Further"),
            }
        )
        {
            var nurse = await meeting.AddNurse(one =>
                one.Profile = one.Profile with
                {
                    Authorisations = [new Authorisation("h27", state)],
                }
            );
            await visit.Open(Page(meeting, nurse));

            Standing(visit).ShouldBe(word);
            Part(visit, "[data-standing]").ShouldNotContain("vslag");
            (visit.Page.QuerySelector("[data-hold]") is null).ShouldBe(word == "Authorised");
        }
    }

    [Fact]
    public async Task In_an_open_occupation_recognition_is_the_employers_own_wish()
    {
        var meeting = await Meeting.Arrange(app);
        var need = await app.AddNeed(
            meeting.Organisation,
            ANeed.For("2141").Titled("Sivilingeniør").At("5603").AsksLevel(6)
        );
        var engineer = await meeting.AddNurse(one =>
            one.Profile = one.Profile with
            {
                Educations = [new EducationRecord(null, 7, "0715", "IN", true, null, null, null)],
            }
        );
        using var visit = await meeting.Visit();
        await visit.Open($"/arbeidsgiver/kandidat/{engineer.PublicCode}?behov={need.Id}");
        visit.Page.QuerySelector("[data-approval]").ShouldNotBeNull();

        await visit.Open($"/arbeidsgiver/behov/{need.Id}/godkjenning/{engineer.PublicCode}");

        visit.Page.QuerySelector("[data-law=none]").ShouldNotBeNull();
        Standing(visit).ShouldBe("OneStepAway");
        Part(visit, "[data-wish=recognition]").ShouldContain("Ingen lov krever det");
        Part(visit, "[data-turbo]").ShouldContain("Bare arbeidsgivere");
        visit
            .Page.QuerySelector("[data-turbo] a")!
            .GetAttribute("href")!
            .ShouldContain("turbo-evaluation");
        visit.Page.QuerySelector("[data-way=R03]").ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_has_no_education_that_leads_there_is_not_promised_a_way()
    {
        var meeting = await Meeting.Arrange(app);
        var engineer = await meeting.AddNurse(one =>
            one.Profile = one.Profile with
            {
                Educations = [new EducationRecord(null, 7, "0715", "IN", true, null, null, null)],
            }
        );
        using var visit = await meeting.Visit();

        await visit.Open(Page(meeting, engineer));

        // The advice that an employer may ask for opens no occupation that the law closes.
        visit.Page.QuerySelector("[data-way]").ShouldBeNull();
        Part(visit, "[data-ways]").ShouldContain("Spør myndigheten");
        Part(visit, "[data-bridge]").ShouldContain("Vi vet ikke når godkjenningen er klar");
    }

    [Fact]
    public async Task Every_view_is_one_row_and_without_it_nothing_is_shown() // P-07
    {
        var meeting = await Meeting.Arrange(app);
        var nurse = await meeting.AddNurse();
        using var visit = await meeting.Visit();

        await visit.Open(Page(meeting, nurse));
        var row = (await Rows(nurse)).ShouldHaveSingleItem();
        (row.What, row.Basis, row.NeedId).ShouldBe(
            (AuditedView.Recognition, AuditBasis.Need, meeting.Need.Id)
        );
        await app.RefuseLogOf(nurse.Id);
        await visit.Get(Page(meeting, nurse));

        visit.Status.ShouldBe(HttpStatusCode.InternalServerError);
        visit.MainText.ShouldNotContain("Helsedirektoratet");
        (await Rows(nurse)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Hidden_and_unknown_people_answer_the_same() // P-02
    {
        var meeting = await Meeting.Arrange(app);
        var hidden = await meeting.AddNurse(one => one.FlaggedProtected = true);
        using var visit = await meeting.Visit();

        await visit.Get(Page(meeting, hidden));
        var first = (visit.Status, visit.MainText);
        await visit.Get($"/arbeidsgiver/behov/{meeting.Need.Id}/godkjenning/K7F3QX9");

        first.ShouldBe((visit.Status, visit.MainText));
        visit.Status.ShouldBe(HttpStatusCode.NotFound);
        (await Rows(hidden)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_measure_a_plan_may_name_has_its_conditions_in_words()
    {
        var texts = app.Services.GetRequiredService<Texts>();
        var named = app
            .Services.GetRequiredService<Taxonomy>()
            .Measures.Values.Where(measure =>
                measure.PlanRoutes.Count > 0
                || measure.PlanMoment is not (null or MeasureMoment.Refugee)
            )
            .ToList();

        named.ShouldNotBeEmpty();
        foreach (var measure in named)
            texts.In("nb", $"Approval_Measure_{measure.Id}").ShouldNotStartWith("Approval_");
    }

    private static string Page(Meeting meeting, Candidate person) =>
        $"/arbeidsgiver/behov/{meeting.Need.Id}/godkjenning/{person.PublicCode}";

    private static string Part(Visit visit, string selector) =>
        visit.Page.QuerySelector(selector)!.TextContent;

    private static string? Standing(Visit visit) =>
        visit.Page.QuerySelector("[data-standing]")!.GetAttribute("data-standing");

    private Task<List<AuditEntry>> Rows(Candidate candidate) =>
        app.Read(database =>
            database.AuditEntries.Where(one => one.CandidateId == candidate.Id).ToListAsync()
        );

    [GeneratedRegex(@"\s+")]
    private static partial Regex Gaps();
}
