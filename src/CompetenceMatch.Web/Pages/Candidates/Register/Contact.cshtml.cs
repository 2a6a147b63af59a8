using System.ComponentModel.DataAnnotations;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Localisation;
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
    private const int Youngest = 15;
    private const int Oldest = 100;
    private const int LongestName = 200;

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
        var born = Check();
        if (!ModelState.IsValid)
            return Page();
        var contact = Candidate.Contact ??= new ContactDetails { CandidateId = Candidate.Id };
        contact.FullName = Input.FullName!.Trim();
        contact.Email = Blank(Input.Email);
        contact.Phone = Blank(Input.Phone);
        contact.BirthDate = born;
        return await SaveAndGo();
    }

    private DateOnly? Check()
    {
        var name = Input.FullName?.Trim() ?? "";
        if (name.Length == 0)
            Wrong("FullName", "Candidate_Contact_Name_Missing");
        else if (name.Length > LongestName)
            Wrong("FullName", "Candidate_TooLong", LongestName);
        if (Blank(Input.Email) is { } email && !new EmailAddressAttribute().IsValid(email))
            Wrong("Email", "Candidate_Contact_Email_Wrong");
        if (Blank(Input.Phone) is { } phone && !IsPhone(phone))
            Wrong("Phone", "Candidate_Contact_Phone_Wrong");
        var born = Input.BirthDate.ToDate();
        var today = time.Today();
        if (Input.BirthDate.IsEmpty)
            Wrong("BirthDate", "Candidate_Contact_Birth_Missing");
        else if (born is null || string.IsNullOrWhiteSpace(Input.BirthDate.Day))
            Wrong("BirthDate", "Candidate_Date_NotReal");
        else if (born > today.AddYears(-Youngest) || born < today.AddYears(-Oldest))
            Wrong("BirthDate", "Candidate_Contact_Birth_Range", Youngest, Oldest);
        return born;
    }

    private static string? Blank(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    // Any country's way of writing; only what cannot be a phone number is refused.
    private static bool IsPhone(string text) =>
        text.Length <= 30
        && text.Count(char.IsDigit) is >= 5 and <= 15
        && text.All(letter => char.IsDigit(letter) || " +-()./".Contains(letter));
}
