using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Candidates;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>What was confirmed and what happens next (U-09). Only reads, so it may be opened again and again.</summary>
public sealed class ConfirmedModel(
    CmDbContext database,
    OwnCandidate own,
    Texts texts,
    TimeProvider time
) : RegistrationPage(database, own, texts)
{
    public override RegistrationStep Step => RegistrationSteps.Check;
    public VisibilityDecision Decision { get; private set; } = new(false, []);

    /// <summary>When the person is asked whether the answers still hold.</summary>
    public DateOnly AskAgainOn { get; private set; }

    public IActionResult OnGet()
    {
        if (Candidate.AnswersCheckedAt is not { } confirmed)
            return LocalRedirect(RegisterLinks.Check);
        Decision = VisibilityRule.Decide(
            VisibilityFacts.Of(Candidate.StandingOf(), time.GetUtcNow())
        );
        AskAgainOn = DateOnly.FromDateTime(
            (Candidate.LastConfirmedAt ?? confirmed).AddMonths(ConfirmationRule.AskMonths)
        );
        return Page();
    }

    /// <summary>The reason in words and the page that changes it; null where nothing here does.</summary>
    public static (string Key, string? Href) Explain(VisibilityReason reason) =>
        reason switch
        {
            VisibilityReason.NoValidConsent => (
                "Candidate_Hidden_NoConsent",
                RegisterLinks.Consents
            ),
            VisibilityReason.Incomplete => ("Candidate_Hidden_Incomplete", RegisterLinks.Tasks),
            VisibilityReason.NotAdult => ("Candidate_Hidden_NotAdult", RegisterLinks.Contact),
            VisibilityReason.Paused => ("Candidate_Hidden_Paused", "/kandidat"),
            VisibilityReason.NotConfirmed => ("Candidate_Hidden_NotConfirmed", RegisterLinks.Check),
            _ => ("Candidate_Hidden_Deleted", "/kandidat"),
        };
}
