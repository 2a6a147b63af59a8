using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Pages.Candidates.Register;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CompetenceMatch.Web.Pages.Candidates;

/// <summary>A page of somebody who has begun to register; others are sent to the registration.</summary>
public abstract class CandidatePage(OwnCandidate own) : SavingPage
{
    public Candidate Candidate { get; private set; } = null!;
    public Profile Profile => Candidate.Profile;

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (await own.Find() is { } found)
        {
            Candidate = found;
            await next();
        }
        else
            context.Result = new LocalRedirectResult(RegisterLinks.Tasks);
    }
}
