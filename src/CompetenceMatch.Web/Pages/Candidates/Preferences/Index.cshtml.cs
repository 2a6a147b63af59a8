using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Pages.Candidates.Register;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.Preferences;

/// <summary>A pause keeps everything and hides; out of the index before the answer is sent.</summary>
public sealed class PreferencesModel(CmDbContext database, OwnCandidate own, TimeProvider time)
    : CandidatePage(own)
{
    public bool IsPaused => Candidate.PausedAt is not null;
    public bool IsWithdrawn => Candidate.WithdrawnAt is not null;

    public void OnGet() { }

    public Task<IActionResult> OnPostPauseAsync()
    {
        Candidate.PausedAt ??= time.UtcNow();
        return SaveAndGo(database, "Me_Paused", PreferenceLinks.Show);
    }

    public Task<IActionResult> OnPostResumeAsync()
    {
        Candidate.PausedAt = null;
        return SaveAndGo(database, "Me_Resumed", PreferenceLinks.Show);
    }

    /// <summary>The old consents stay withdrawn: the person gives new ones on the page that follows.</summary>
    public Task<IActionResult> OnPostRejoinAsync()
    {
        Candidate.WithdrawnAt = null;
        return SaveAndGo(
            database,
            "Me_Rejoined",
            RegisterLinks.FromProfile(RegisterLinks.Consents)
        );
    }
}
