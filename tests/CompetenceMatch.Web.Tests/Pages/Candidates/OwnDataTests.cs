using System.IO.Compression;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Pages.Candidates;

public sealed class OwnDataTests(WebApp app) : IClassFixture<WebApp>
{
    // P-11
    [Fact]
    public async Task The_file_holds_everything_kept_and_the_profile_reads_back_without_loss()
    {
        var (user, candidate) = await app.AddCandidate();
        var (_, organisation) = await app.AddIntroduction(candidate);
        await Look(candidate, organisation);
        var (team, _) = await app.AddTeam("Velkomstteamet i Vågan");
        await app.AddFollowUp(team, candidate);
        await app.AddPlan(candidate, team, "Jeg blir tannlege i Vågan");
        await app.AddDocument(await app.AddCase(candidate, note: "Ring skolen"), "Vitnemål");
        using var visit = await app.VisitAs(user);
        await visit.Open("/kandidat/last-ned");

        await visit.Submit(new { Input__Password = "en lang setning 1" }, follow: false);

        visit.Response.Content.Headers.ContentType!.MediaType.ShouldBe("application/zip");
        await using var archive = new ZipArchive(await visit.Response.Content.ReadAsStreamAsync());
        Text(archive, "profile.json").ShouldBe(ProfileJson.Write(candidate.Profile));
        ProfileJson
            .Write(ProfileJson.Parse(Text(archive, "profile.json")))
            .ShouldBe(ProfileJson.Write(candidate.Profile));
        Text(archive, "contact.json").ShouldContain(CandidateRows.Name);
        Text(archive, "account.json").ShouldContain(user.Email!);
        Text(archive, "consents.json").ShouldContain("\"section\": \"work\"");
        Text(archive, "introductions.json").ShouldContain(IntroductionRows.Message);
        Text(archive, "views.json").ShouldContain(organisation.Name);
        Text(archive, "follow-up.json").ShouldContain("\"team\": \"Velkomstteamet i Vågan\"");
        Text(archive, "follow-up.json").ShouldContain("Jeg blir tannlege i Vågan");
        Text(archive, "recognition.json").ShouldContain("Ring skolen");
        Text(archive, "documents.json").ShouldContain("documents/01-Vitnemål.pdf");
        Text(archive, "documents/01-Vitnemål.pdf").ShouldStartWith("%PDF-");
        Text(archive, "README.txt").ShouldContain("profile.json");
    }

    [Fact]
    public async Task A_wrong_password_gives_no_file()
    {
        var (user, _) = await app.AddCandidate();
        using var visit = await app.VisitAs(user);
        await visit.Open("/kandidat/last-ned");

        await visit.Submit(new { Input__Password = "feil" });

        visit.Errors.Count.ShouldBe(1);
        visit.Page.QuerySelector("input[type=password]")!.GetAttribute("value").ShouldBeNull();
    }

    // P-07
    [Fact]
    public async Task Every_view_is_listed_with_organisation_what_why_and_norwegian_time()
    {
        var (user, candidate) = await app.AddCandidate();
        var organisation = await app.AddOrganisation("Fjordfisk");
        await Look(candidate, organisation);
        await Look(candidate, null);
        using var visit = await app.VisitAs(user);

        await visit.Open("/kandidat/innsyn");

        var rows = visit.Page.QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();
        rows.Count.ShouldBe(2);
        rows.ShouldContain(row =>
            row.Contains("Fjordfisk")
            && row.Contains("Kortet ditt uten navn")
            && row.Contains("Du passer til et behov de har")
            && row.Contains("22. november 2026 kl. 10:00")
        );
        rows.ShouldContain(row => row.Contains("De som driver tjenesten"));
        await visit.Open("/kandidat");
        visit.Page.QuerySelector("[data-looked='2']").ShouldNotBeNull();
    }

    // S-03
    [Fact]
    public async Task Views_of_somebody_else_are_not_listed()
    {
        var (_, victim) = await app.AddCandidate();
        await Look(victim, await app.AddOrganisation("Hemmelig AS"));
        var (attacker, _) = await app.AddCandidate();
        using var visit = await app.VisitAs(attacker);

        await visit.Open("/kandidat/innsyn");

        visit.MainText.ShouldNotContain("Hemmelig AS");
        visit.MainText.ShouldContain("Ingen har åpnet profilen din ennå.");
    }

    private Task Look(Candidate candidate, Organisation? organisation) =>
        app.Write(database =>
            database.AuditEntries.Add(
                new AuditEntry
                {
                    Id = Guid.CreateVersion7(),
                    At = app.Clock.Now.UtcDateTime,
                    ActorUserId = Guid.CreateVersion7(),
                    OrganisationId = organisation?.Id,
                    CandidateId = candidate.Id,
                    What = AuditedView.Card,
                    Basis = AuditBasis.Need,
                }
            )
        );

    private static string Text(ZipArchive archive, string name)
    {
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
