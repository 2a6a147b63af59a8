using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.TestKit;
using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Pages.Candidates;

/// <summary>A person's own pages ask the database as often for twelve introductions and needs as for two.</summary>
public sealed class StatementsTests(WebApp app) : IClassFixture<WebApp>
{
    private static readonly Dictionary<string, int> bounds = new()
    {
        ["/kandidat"] = 9,
        ["/kandidat/introduksjoner"] = 6,
        ["/kandidat/treff"] = 7,
        ["/kandidat/kort"] = 6,
        ["/kandidat/innsyn"] = 8,
        ["/kandidat/godkjenning"] = 7,
    };

    [Fact]
    public async Task Own_pages_ask_no_more_for_twelve_than_for_two()
    {
        var (user, candidate) = await app.AddCandidate();
        using var visit = await app.VisitAs(user);
        await Add(candidate, 2);
        var few = await app.CountStatements(visit, bounds.Keys);

        await Add(candidate, 10);

        (await app.CountStatements(visit, bounds.Keys)).ShouldStayBelow(few, bounds);
    }

    private async Task Add(Candidate candidate, int number)
    {
        for (var i = 0; i < number; i++)
        {
            var organisation = await app.AddOrganisation();
            var need = await app.AddNeed(organisation, ANeed.Nurse());
            await app.Write(database =>
                database.AddRange(
                    new Introduction
                    {
                        Id = Guid.CreateVersion7(),
                        NeedId = need.Id,
                        OrganisationId = organisation.Id,
                        CandidateId = candidate.Id,
                        State = IntroductionState.Sent,
                        Message = "Hei",
                        Deadline = app.Clock.Now.UtcDateTime.AddDays(10),
                        CreatedBy = need.CreatedBy,
                    },
                    new AuditEntry
                    {
                        Id = Guid.CreateVersion7(),
                        At = app.Clock.Now.UtcDateTime,
                        ActorUserId = need.CreatedBy,
                        OrganisationId = organisation.Id,
                        CandidateId = candidate.Id,
                        NeedId = need.Id,
                        What = AuditedView.Card,
                        Basis = AuditBasis.Need,
                    }
                )
            );
        }
    }
}
