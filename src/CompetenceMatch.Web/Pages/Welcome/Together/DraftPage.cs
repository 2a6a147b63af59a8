using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Interviews;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Welcome.Together;

/// <summary>A page about one of the member's own drafts; about somebody followed, only while the door is open.</summary>
public abstract class DraftPage(InterviewServices services) : TeamPage(services.Team)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public InterviewDraft Draft { get; private set; } = null!;

    /// <summary>Null = somebody new.</summary>
    public FollowUp? FollowUp { get; private set; }

    /// <summary>The language of the person on the other side of the screen.</summary>
    public Language Theirs => Language.Find(Draft.Language) ?? Language.Shipped[0];

    protected InterviewServices Services { get; } = services;

    protected override async Task<bool> IsFound()
    {
        if (await Services.Drafts.Find(Id) is not { } found)
            return false;
        Draft = found;
        if (found.CandidateId is not { } candidate)
            return true;
        FollowUp = await Services.Drafts.DoorTo(candidate);
        if (FollowUp is null)
            return false;
        if (HttpMethods.IsGet(Request.Method))
        {
            Services.People.Log(candidate, AuditedView.Profile);
            await Services.Database.SaveChangesAsync();
        }
        return true;
    }
}
