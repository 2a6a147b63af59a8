using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data.Needs;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Needs;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>Everything once more before candidates see it.</summary>
public sealed class CheckModel(NeedDesk desk, LanguageAdvice advice, Texts texts)
    : NeedPage(desk, texts)
{
    [BindProperty]
    public PublishInput Input { get; set; } = new();

    public bool AsksMuchNorwegian => advice.IsHighBar(Need);

    public IActionResult OnGet()
    {
        if (Stored.State != NeedState.Draft)
            return LocalRedirect(NeedLinks.Show(Stored.Id));
        Input = new PublishInput { ExpiresOn = DateParts.From(NeedTerms.Default(Desk.Today)) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Stored.State != NeedState.Draft)
            return LocalRedirect(NeedLinks.Show(Stored.Id));
        CheckWhole();
        var last = LastDay();
        if (!ModelState.IsValid)
            return Page();
        Stored.ExpiresOn = last!.Value;
        Desk.Database.Move(Stored, NeedMove.Publish, Desk.UserId, Desk.Now);
        if (!await Save())
            return Page();
        TempData["Notice"] = "Need_Published";
        return LocalRedirect(NeedLinks.Show(Stored.Id));
    }

    private void CheckWhole()
    {
        if (!MayPublish)
            ModelState.AddModelError("", Texts["Need_NotApproved"]);
        if (Need.Occupation is null || Need.Municipality is null)
            ModelState.AddModelError("", Texts["Need_NotWhole"]);
        // A draft made of an advert comes here without having passed the two forms.
        if (Need.Languages.Any(language => string.IsNullOrWhiteSpace(language.Reason)))
            ModelState.AddModelError("", Texts["Need_Language_Reason_Missing"]);
        if (string.IsNullOrWhiteSpace(Stored.WordingReason))
            CheckWording(Need, null);
    }

    private DateOnly? LastDay()
    {
        var date = Input.ExpiresOn.ToDate();
        if (date is null || string.IsNullOrWhiteSpace(Input.ExpiresOn.Day))
            Wrong("ExpiresOn", "Need_Expires_NotReal");
        else if (date < Desk.Today || date > Desk.Today.AddDays(NeedTerms.MostDays))
            Wrong("ExpiresOn", "Need_Expires_Range", NeedTerms.MostDays);
        return date;
    }
}
