using System.Globalization;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>From when, how much, which shifts, and whether a job below the own level is all right for now.</summary>
public sealed class JobTermsModel(
    CmDbContext database,
    OwnCandidate own,
    Texts texts,
    TimeProvider time
) : RegistrationPage(database, own, texts)
{
    private const int YearsAhead = 5;

    public override RegistrationStep Step => RegistrationSteps.JobTerms;

    [BindProperty]
    public TermsInput Input { get; set; } = new();

    public void OnGet() =>
        Input = new TermsInput
        {
            From = DateParts.From(Profile.AvailableFrom),
            Percent = Profile.Percent?.ToString(CultureInfo.InvariantCulture),
            Shifts = [.. Profile.Shifts],
            BelowUntil = DateParts.From(Profile.AcceptsBelowLevelUntil),
        };

    public async Task<IActionResult> OnPostAsync()
    {
        var from = Date("From", Input.From, Profile.AvailableFrom);
        var until = Date("BelowUntil", Input.BelowUntil, Profile.AcceptsBelowLevelUntil);
        var percent = Digits.Number(Input.Percent);
        if (!string.IsNullOrWhiteSpace(Input.Percent) && percent is not (>= 1 and <= 100))
            Wrong("Percent", "Candidate_Percent_Wrong");
        if (!ModelState.IsValid)
            return Page();
        Candidate.Profile = Profile with
        {
            AvailableFrom = from,
            Percent = percent,
            Shifts = [.. Shift.Known.Where(Input.Shifts.Contains)],
            AcceptsBelowLevelUntil = until,
        };
        return await SaveAndGo();
    }

    // A date that was saved may have passed since; it is not an error to leave it.
    private DateOnly? Date(string field, DateParts typed, DateOnly? saved)
    {
        if (typed.IsEmpty)
            return null;
        var date = typed.ToDate();
        var today = time.Today();
        if (date is null || string.IsNullOrWhiteSpace(typed.Day))
            Wrong(field, "Candidate_Date_NotReal");
        else if (date != saved && (date < today || date > today.AddYears(YearsAhead)))
            Wrong(field, "Candidate_Terms_Date_Range", YearsAhead);
        return date;
    }
}
