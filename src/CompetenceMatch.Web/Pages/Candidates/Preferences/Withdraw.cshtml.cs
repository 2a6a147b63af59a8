using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Introductions;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.Preferences;

/// <summary>All consents to employers end, open introductions close, and the organisations are told.</summary>
public sealed class WithdrawModel(
    CmDbContext database,
    OwnCandidate own,
    IntroductionFlow flow,
    TimeProvider time
) : CandidatePage(own)
{
    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var now = time.UtcNow();
        Candidate.WithdrawnAt ??= now;
        foreach (
            var consent in Candidate.Consents.Where(one =>
                one.Audience == ConsentAudience.Employers && one.WithdrawnAt is null
            )
        )
            consent.WithdrawnAt = now;
        await flow.CloseForLeaving(Candidate);
        return await SaveAndGo(database, "Me_Withdrawn", PreferenceLinks.Show);
    }
}
