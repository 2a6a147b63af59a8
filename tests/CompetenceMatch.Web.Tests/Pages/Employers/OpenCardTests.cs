using System.Net;
using System.Text.RegularExpressions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Employers;

/// <summary>One blind card: one log row, or nothing at all.</summary>
public sealed partial class OpenCardTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task Every_view_is_one_row_that_says_who_and_why() // P-07
    {
        var meeting = await Meeting.Arrange(app);
        var nurse = await meeting.AddNurse();
        using var visit = await meeting.Visit();

        await visit.Open(meeting.Card(nurse));
        var first = (await Rows(nurse)).ShouldHaveSingleItem();
        await visit.Open($"/arbeidsgiver/kandidat/{nurse.PublicCode}");
        var rows = await Rows(nurse);

        (first.ActorUserId, first.OrganisationId, first.NeedId).ShouldBe(
            (meeting.Employer.Id, meeting.Organisation.Id, meeting.Need.Id)
        );
        (first.What, first.Basis).ShouldBe((AuditedView.Card, AuditBasis.Need));
        rows.Count.ShouldBe(2);
        rows[1].Basis.ShouldBe(AuditBasis.Search);
        visit.MainText.ShouldContain("sårstell");
    }

    [Fact]
    public async Task Hidden_protected_and_unknown_people_answer_byte_for_byte_the_same() // P-01, P-02
    {
        var meeting = await Meeting.Arrange(app);
        var hidden = new Dictionary<string, Action<Candidate>>
        {
            ["paused"] = one => one.PausedAt = app.Clock.Now.UtcDateTime,
            ["withdrawn"] = one => one.WithdrawnAt = app.Clock.Now.UtcDateTime,
            ["leaving"] = one => one.DeletionRequestedAt = app.Clock.Now.UtcDateTime,
            ["protected by answer"] = one => one.ProtectedAnswer = true,
            ["protected by a team"] = one => one.FlaggedProtected = true,
            ["not asked about protection"] = one => one.ProtectedAnswer = null,
            ["never checked"] = one => one.AnswersCheckedAt = null,
            ["no consent"] = one => one.Consents.Clear(),
            ["a child"] = one => one.Contact!.BirthDate = new DateOnly(2012, 1, 1),
        };
        using var visit = await meeting.Visit();
        // The first answer of a visit sets its cookies.
        await visit.Open("/arbeidsgiver");
        var unknown = await Answer(visit, "K7F3QX9");
        unknown.Status.ShouldBe(HttpStatusCode.NotFound);
        foreach (var (name, change) in hidden)
        {
            var (_, candidate) = await app.AddCandidate(change);

            var answer = await Answer(visit, candidate.PublicCode);
            answer.Body.Split('\n').Except(unknown.Body.Split('\n')).ShouldBeEmpty(name);
            answer.ShouldBe(unknown, name);
            (await Rows(candidate)).ShouldBeEmpty(name);
        }
    }

    [Fact]
    public async Task Without_the_log_row_nothing_is_shown() // P-07
    {
        var meeting = await Meeting.Arrange(app);
        var nurse = await meeting.AddNurse();
        await app.RefuseLogOf(nurse.Id);
        using var visit = await meeting.Visit();
        foreach (
            var page in (string[])
                [
                    meeting.Card(nurse),
                    $"/arbeidsgiver/behov/{meeting.Need.Id}/sammenlign?k={nurse.PublicCode}",
                ]
        )
        {
            await visit.Get(page);

            visit.Status.ShouldBe(HttpStatusCode.InternalServerError, page);
            visit.Heading.ShouldNotBeEmpty();
            visit.MainText.ShouldNotContain("sårstell");
            visit.MainText.ShouldNotContain(FullLog.Says);
        }
        (await Rows(nurse)).ShouldBeEmpty();
    }

    private async Task<(HttpStatusCode Status, string Headers, string Body)> Answer(
        Visit visit,
        string code
    )
    {
        await visit.Get($"/arbeidsgiver/kandidat/{code}");
        var headers = visit
            .Response.Headers.Concat(visit.Response.Content.Headers)
            .Select(one => $"{one.Key}: {string.Join(',', one.Value)}")
            .Order();
        return (
            visit.Status,
            Fresh().Replace(string.Join('\n', headers), ""),
            // The asked code stands in the links to other languages, whoever it belongs to.
            Fresh().Replace(visit.Page.Source.Text, "").Replace(code, "CODE")
        );
    }

    private Task<List<AuditEntry>> Rows(Candidate candidate) =>
        app.Read(database =>
            database
                .AuditEntries.Where(one => one.CandidateId == candidate.Id)
                .OrderBy(one => one.Id)
                .ToListAsync()
        );

    // New with every response: nonces, form tokens and the sealed session.
    [GeneratedRegex(
        """nonce[-=]"?[A-Za-z0-9+/=&#;]+|name="__RequestVerificationToken"[^>]*|cm-session=[^;]+"""
    )]
    private static partial Regex Fresh();
}
