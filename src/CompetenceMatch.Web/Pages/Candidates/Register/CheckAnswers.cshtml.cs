using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Post;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>All answers on one page; the button confirms them (U-08).</summary>
public sealed class CheckAnswersModel(
    CmDbContext database,
    OwnCandidate own,
    Texts texts,
    Labels labels,
    Postbox post,
    TimeProvider time
) : RegistrationPage(database, own, texts)
{
    public override RegistrationStep Step => RegistrationSteps.Check;
    public IReadOnlyList<AnswerGroup> Groups =>
        new Answers(Candidate, time.GetUtcNow(), labels, Texts).All();

    public IActionResult OnGet() => ToFirstMissing() ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (ToFirstMissing() is { } first)
            return first;
        if (Candidate.AnswersCheckedAt is null)
            await SayWelcome();
        Candidate.AnswersCheckedAt = time.UtcNow();
        Candidate.LastConfirmedAt = time.UtcNow();
        return await SaveAndGo(RegisterLinks.Done);
    }

    private async Task SayWelcome()
    {
        if (await Database.Users.FindAsync(Candidate.UserId) is { Email: { } address })
            post.Put(
                new Mail.Mails.Welcome(post.Link("/kandidat")),
                address,
                Candidate.Language,
                Candidate.Id
            );
    }

    // S-23: an address typed by hand skips nothing that must be there.
    private IActionResult? ToFirstMissing()
    {
        if (RegistrationSteps.FirstMissing(Candidate) is not { } step)
            return null;
        TempData["Missing"] =
            step == RegistrationSteps.Work
                ? "Candidate_Check_NeedsWork"
                : "Candidate_Check_NeedsPlace";
        return LocalRedirect($"{step.Path}?{ReturnKey}=sjekk");
    }
}
