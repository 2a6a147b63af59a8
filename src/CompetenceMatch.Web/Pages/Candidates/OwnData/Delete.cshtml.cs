using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Retention;
using CompetenceMatch.Mail.Mails;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Introductions;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Post;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Candidates.OwnData;

/// <summary>Hidden at once, erased after seven days; until then one press brings the profile back (P-12).</summary>
public sealed class DeleteModel(
    CmDbContext database,
    OwnCandidate own,
    ProofAgain proof,
    IntroductionFlow flow,
    Postbox post,
    Texts texts,
    TimeProvider time
) : CandidatePage(own)
{
    [BindProperty]
    public ProofInput Input { get; set; } = new();

    public AskedAgain Asked { get; private set; } = new(false, false);

    /// <summary>When the rows go; null = not asked for.</summary>
    public DateTime? ErasedOn => Candidate.DeletionRequestedAt + Deletion.TimeToRegret;

    public async Task OnGetAsync() => Asked = await proof.Asks();

    public async Task<IActionResult> OnPostAsync()
    {
        Asked = await proof.Asks();
        if (!await proof.IsRight(Input))
        {
            ModelState.AddModelError("Input.Password", texts["Secure_Proof_Wrong"]);
            return Page();
        }
        if (Candidate.DeletionRequestedAt is null)
        {
            Candidate.DeletionRequestedAt = time.UtcNow();
            await flow.CloseForLeaving(Candidate);
            await Tell();
        }
        return await SaveAndGo(database, "Me_Delete_Done", OwnDataLinks.Delete);
    }

    public Task<IActionResult> OnPostRegretAsync()
    {
        Candidate.RegretDeletion(time.UtcNow());
        return SaveAndGo(database, "Me_Delete_Regretted", "/kandidat");
    }

    private async Task Tell()
    {
        var address = await database
            .Users.Where(user => user.Id == Candidate.UserId)
            .Select(user => user.Email)
            .FirstOrDefaultAsync();
        if (address is not null)
            post.Put(
                new DeletionRequested(ErasedOn!.Value, post.Link(OwnDataLinks.Delete)),
                address,
                Candidate.Language,
                Candidate.Id
            );
    }
}
