using System.Net;
using AngleSharp;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.TestKit;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Employers;

/// <summary>The ranked list of a need and the free search, without JavaScript.</summary>
public sealed class FindPeopleTests(WebApp app) : IClassFixture<WebApp>, IAsyncLifetime
{
    private const string Search = "/arbeidsgiver/sok";
    private Meeting meeting = null!;

    public async ValueTask InitializeAsync() => meeting = await Meeting.Arrange(app);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Nurse_is_found_for_the_need_with_what_fits_and_what_is_missing()
    {
        var nurse = await meeting.AddNurse();
        var visit = await meeting.Visit();

        await visit.Open(meeting.Hits + "?size=100");

        var hit = visit.Page.QuerySelector($"[data-hit='{nurse.PublicCode}']")!;
        hit.QuerySelector("h3")!.TextContent.ShouldContain("медсестра");
        hit.QuerySelector(".cm-score")!.TextContent.ShouldContain("av 100");
        hit.QuerySelector(".cm-gap")!.TextContent.ShouldContain("har B1, jobben trenger B2");
        hit.QuerySelector(".cm-met").ShouldNotBeNull();
    }

    [Fact]
    public async Task Count_is_the_length_of_the_list_whatever_is_chosen() // trap 2
    {
        for (var i = 0; i < 23; i++)
        {
            var home = i % 2 == 0 ? "5603" : "5610";
            await app.AddCandidate(one =>
                one.Profile = one.Profile with
                {
                    Municipality = home,
                    Licences = i % 3 == 0 ? [] : ["B"],
                }
            );
        }
        await app.CatchUp();
        var visit = await meeting.Visit();
        string[] queries =
        [
            "",
            "?licence=B",
            "?size=5",
            "?size=5&sort=newest",
            "?sort=mostMet&size=7",
            "?level=7",
            "?language=no.speaking.A2&size=4",
        ];
        foreach (var query in queries)
        {
            await visit.Open(meeting.Hits + query);
            var total = Total(visit);
            var seen = new List<string>();
            while (true)
            {
                seen.AddRange(Codes(visit));
                if (visit.Page.QuerySelector("a[rel=next]") is not { } next)
                    break;
                await visit.Open(next.GetAttribute("href")!);
            }
            seen.Distinct().Count().ShouldBe(seen.Count, query);
            seen.Count.ShouldBe(total, query);
        }
    }

    [Fact]
    public async Task Facet_count_is_what_choosing_it_gives()
    {
        await meeting.AddNurse();
        await meeting.AddNurse(one => one.Profile = one.Profile with { Licences = [] });
        var visit = await meeting.Visit();
        await visit.Open(meeting.Hits);
        var count = visit.Page.QuerySelector("label[for=licence-B] .cm-count")!.TextContent;
        var all = Total(visit);

        await visit.Submit(new { licence = "B" }, within: "form[aria-label=Filter]");

        Total(visit).ShouldBe(int.Parse(count));
        visit.Page.QuerySelector("#licence-B")!.HasAttribute("checked").ShouldBeTrue();
        var chip = visit
            .Page.QuerySelectorAll(".cm-chips a")
            .First(one => one.TextContent.Contains("Førerkort"));
        await visit.Open(chip.GetAttribute("href")!);
        Total(visit).ShouldBe(all);
    }

    [Fact]
    public async Task Words_are_found_and_never_stand_in_the_address() // Q-03, trap 9
    {
        var nurse = await meeting.AddNurse();
        var visit = await meeting.Visit();
        await visit.Open(Search);

        await visit.Submit(
            new { Input__Words = "sykepleier Halyna" },
            within: ".cm-words",
            follow: false
        );
        var address = visit.RedirectsTo!;
        await visit.Open(address + "&size=100");

        Uri.UnescapeDataString(address).ShouldNotContain("sykepleier", Case.Insensitive);
        Uri.UnescapeDataString(address).ShouldNotContain("Halyna", Case.Insensitive);
        visit
            .Page.QuerySelectorAll("a[href], form[action]")
            .Select(one => one.GetAttribute("href") ?? one.GetAttribute("action")!)
            .ShouldAllBe(link => !Uri.UnescapeDataString(link).Contains("Halyna"));
        visit
            .Page.QuerySelector("#Input_Words")!
            .GetAttribute("value")
            .ShouldBe("sykepleier Halyna");
        Codes(visit).ShouldContain(nurse.PublicCode);
    }

    [Fact]
    public async Task Words_of_another_organisation_do_not_open()
    {
        var visit = await meeting.Visit();
        await visit.Open(Search);
        await visit.Submit(
            new { Input__Words = "hemmelig ord" },
            within: ".cm-words",
            follow: false
        );
        var address = visit.RedirectsTo!;
        var other = await (await Meeting.Arrange(app)).Visit();

        await other.Open(address);

        other.Status.ShouldBe(HttpStatusCode.OK);
        other.MainText.ShouldNotContain("hemmelig");
    }

    [Fact]
    public async Task Ten_thousand_characters_get_a_clear_answer_and_stay_in_the_field() // trap 13
    {
        var visit = await meeting.Visit();
        await visit.Open(Search);

        await visit.Submit(new { Input__Words = new string('(', 10_000) }, within: ".cm-words");

        visit.Errors.ShouldBe(["Skriv høyst 300 tegn."]);
        visit.Page.QuerySelector("#Input_Words")!.GetAttribute("value")!.Length.ShouldBe(10_000);
    }

    [Fact]
    public async Task One_search_is_one_row_in_the_log() // P-08
    {
        var nurse = await meeting.AddNurse();
        var visit = await meeting.Visit();

        await visit.Open(meeting.Hits + "?licence=B&size=100");

        var row = await app.Read(database =>
            database.SearchAudits.SingleAsync(one => one.ActorUserId == meeting.Employer.Id)
        );
        row.OrganisationId.ShouldBe(meeting.Organisation.Id);
        row.ResultIds.ShouldContain(nurse.Id);
        row.QueryJson.ShouldContain("licence");
        (
            await app.Read(database =>
                database.AuditEntries.AnyAsync(one => one.CandidateId == nurse.Id)
            )
        ).ShouldBeFalse();
    }

    [Fact]
    public async Task No_hits_tell_what_each_filter_costs_and_who_is_nearest() // Q-04, trap 11
    {
        await meeting.AddNurse();
        var visit = await meeting.Visit();

        await visit.Open(meeting.Hits + "?licence=DE&language=no.speaking.C2");

        Total(visit).ShouldBe(0);
        visit.Page.QuerySelectorAll("[data-advice] li").Length.ShouldBe(3);
        visit.MainText.ShouldContain("Førerkort DE", customMessage: visit.MainText);
        await visit.Submit(within: "form[action*=unmet]");
        await visit.Open(meeting.Hits + "?licence=DE&language=no.speaking.C2");
        await visit.Submit(within: "form[action*=unmet]");
        var kept = await app.Read(database =>
            database.UnmetNeeds.SingleAsync(one => one.OrganisationId == meeting.Organisation.Id)
        );
        kept.Region.ShouldNotBeNull();
    }

    [Fact]
    public async Task Whoever_withdraws_or_is_protected_is_gone_before_the_next_request() // P-02, trap 3
    {
        var nurse = await meeting.AddNurse();
        var visit = await meeting.Visit();
        (await visit.Open(meeting.Hits + "?size=100")).MainText.ShouldContain(nurse.PublicCode);

        // The index of this node has not heard of it: the check against the database must.
        await app.Read(async database =>
            await database
                .Candidates.Where(one => one.Id == nurse.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.FlaggedProtected, true))
        );

        (await visit.Open(meeting.Hits + "?size=100"))
            .Page.ToHtml()
            .ShouldNotContain(nurse.PublicCode);
        (await visit.Open(Search + "?size=100")).Page.ToHtml().ShouldNotContain(nurse.PublicCode);
        (await visit.Open(meeting.Card(nurse))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Overqualification_is_not_shown_again_to_those_who_were_told_no()
    {
        var need = await app.AddNeed(meeting.Organisation, ANeed.For("9112").At("5603"));
        var hits = $"/arbeidsgiver/behov/{need.Id}/treff?size=100";
        var proud = await meeting.AddNurse();
        var content = await meeting.AddNurse(one =>
            one.Profile = one.Profile with { AcceptsBelowLevelUntil = new DateOnly(2027, 6, 15) }
        );
        var visit = await meeting.Visit();

        await visit.Open(hits);

        Hit(visit, proud).ShouldContain("Mer kompetanse enn jobben ber om");
        Hit(visit, content).ShouldNotContain("Mer kompetanse enn jobben ber om");
        visit.MainText.ShouldNotContain("juni 2027");
    }

    [Fact]
    public async Task Only_an_approved_organisation_looks_at_people() // S-03
    {
        var nurse = await meeting.AddNurse();
        foreach (
            var state in (OrganisationState[])
                [OrganisationState.Pending, OrganisationState.Suspended]
        )
        {
            var organisation = await app.AddOrganisation(state: state);
            var need = await app.AddNeed(organisation, ANeed.Nurse());
            var visit = await app.VisitAs(await app.AddMember(organisation));
            foreach (
                var page in (string[])
                    [
                        Search,
                        $"/arbeidsgiver/behov/{need.Id}/treff",
                        $"/arbeidsgiver/behov/{need.Id}/liste",
                        $"/arbeidsgiver/kandidat/{nurse.PublicCode}",
                        "/arbeidsgiver/introduksjoner",
                    ]
            )
            {
                await visit.Open(page);
                visit.Heading.ShouldBe("Du kan ikke se kandidater ennå", page);
                visit.Page.ToHtml().ShouldNotContain(nurse.PublicCode);
            }
        }
        var alone = await app.VisitAs(await app.AddUser(RoleNames.Employer));
        (await alone.Open(Search))
            .Page.QuerySelector("[data-missing=organisation]")
            .ShouldNotBeNull();
    }

    [Fact]
    public async Task Need_of_another_organisation_answers_as_if_it_did_not_exist() // S-03
    {
        var other = await Meeting.Arrange(app);
        var nurse = await meeting.AddNurse();
        var visit = await meeting.Visit();
        foreach (
            var page in (string[])
                [
                    other.Hits,
                    other.List,
                    other.Send(nurse),
                    other.Card(nurse),
                    $"/arbeidsgiver/behov/{other.Need.Id}/sammenlign?k={nurse.PublicCode}",
                ]
        )
            (await visit.Open(page)).Status.ShouldBe(HttpStatusCode.NotFound, page);
    }

    private static string Hit(Visit visit, Candidate candidate) =>
        visit.Page.QuerySelector($"[data-hit='{candidate.PublicCode}']")!.TextContent;

    private static int Total(Visit visit) =>
        int.Parse(visit.Page.QuerySelector("[role=status]")!.TextContent.Split(' ')[0]);

    private static IReadOnlyList<string> Codes(Visit visit) =>
        [
            .. visit
                .Page.QuerySelectorAll("ol [data-hit]")
                .Select(one => one.GetAttribute("data-hit")!),
        ];
}
