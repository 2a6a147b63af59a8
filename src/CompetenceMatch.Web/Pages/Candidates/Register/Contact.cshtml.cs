using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Registering;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>Kept in a table of its own and shown to nobody before a yes.</summary>
public sealed class ContactModel(
    CmDbContext database,
    OwnCandidate own,
    Texts texts,
    TimeProvider time
) : RegistrationPage(database, own, texts)
{
    public override RegistrationStep Step => RegistrationSteps.Contact;

    [BindProperty]
    public ContactInput Input { get; set; } = new();

    public void OnGet() =>
        Input = new ContactInput
        {
            FullName = Candidate.Contact?.FullName,
            Email = Candidate.Contact is { } known ? known.Email : User.Identity?.Name,
            Phone = Candidate.Contact?.Phone,
            BirthDate = DateParts.From(Candidate.Contact?.BirthDate),
        };

    public async Task<IActionResult> OnPostAsync()
    {
        var born = ContactCheck.Read(Input, Errors, time.Today());
        if (!ModelState.IsValid)
            return Page();
        var contact = Candidate.Contact ??= new ContactDetails { CandidateId = Candidate.Id };
        contact.FullName = Input.FullName!.Trim();
        contact.Email = ContactCheck.Blank(Input.Email);
        contact.Phone = ContactCheck.Blank(Input.Phone);
        contact.BirthDate = born;
        return await SaveAndGo();
    }
}
