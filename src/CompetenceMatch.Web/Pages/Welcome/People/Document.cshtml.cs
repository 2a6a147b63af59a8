using CompetenceMatch.Core.Uploads;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Security;
using CompetenceMatch.Web.Uploads;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CompetenceMatch.Web.Pages.Welcome.People;

/// <summary>One paper that the person opened to this team. The log row is saved first: no row, no bytes (P-07).</summary>
[EnableRateLimiting(RateLimits.Card)]
public sealed class PersonDocumentModel(
    CmDbContext database,
    Team team,
    FollowedPeople people,
    CaseDocuments documents
) : PersonPage(team, people)
{
    private readonly FollowedPeople people = people;

    public async Task<IActionResult> OnGetAsync(Guid document)
    {
        if (
            !Person.ShowsDocuments
            || await documents.Find(document, FollowUp.CandidateId) is not { } found
            || await documents.Read(found) is not { } content
        )
            return NotFound();
        people.Log(FollowUp.CandidateId, AuditedView.Document);
        await database.SaveChangesAsync();
        HttpContext.Sandbox();
        return File(content, MediaTypes.Name(found.Media), found.FileName);
    }
}
