using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Facts;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Admin.Facts;

/// <summary>One field of one rule: correct it with a reason, or withdraw the correction with a reason.</summary>
public sealed class FieldModel(
    LiveRules live,
    FactDesk desk,
    Acting acting,
    Texts texts,
    TimeProvider time
) : FactPage(live)
{
    [BindProperty]
    public FieldInput Input { get; set; } = new();

    public void OnGet() =>
        Input = new() { Value = Field.Value, Seen = Field.Correction?.Correction.Id };

    public async Task<IActionResult> OnPostAsync()
    {
        var why = Asked("Input.Why", Input.Why);
        // The form cannot send a space at either end or a line break as the table has none.
        var value = (Input.Value ?? "").ReplaceLineEndings(" ").Trim();
        if (value == Field.TableValue && Field.Correction is null)
            Refuse("Admin_Fact_Same");
        else if (value == Field.TableValue)
            Refuse("Admin_Fact_WithdrawInstead");
        else if (Field.Column == "checked" && string.CompareOrdinal(value, Day(time.Today())) > 0)
            Refuse("Admin_Fact_Future");
        else if (desk.Problem(Rule, Field.Column, value) is { } wrong)
            ModelState.AddModelError("Input.Value", texts["Admin_Fact_Wrong", wrong.Message]);
        if (!ModelState.IsValid || IsOutdated())
            return Page();
        return await desk.Correct(Rule, Field, value, why, acting.UserId)
            ? Answer("Admin_Fact_Saved")
            : Outdated();
    }

    public async Task<IActionResult> OnPostWithdrawAsync()
    {
        var why = Asked("Input.WithdrawWhy", Input.WithdrawWhy);
        Input.Value = Field.Value;
        if (Field.Correction is not { } standing)
            return Outdated();
        if (!ModelState.IsValid || IsOutdated())
            return Page();
        return await desk.Withdraw(standing.Correction, why, acting.UserId)
            ? Answer("Admin_Fact_WithdrawnDone")
            : Outdated();
    }

    private static string Day(DateOnly day) =>
        day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private string Asked(string name, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            ModelState.AddModelError(name, texts["Admin_Fact_Why_Missing"]);
        return text?.Trim() ?? "";
    }

    private void Refuse(string key) => ModelState.AddModelError("Input.Value", texts[key]);

    private bool IsOutdated()
    {
        if (Input.Seen == Field.Correction?.Correction.Id)
            return false;
        Outdated();
        return true;
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Outdated()
    {
        ModelState.AddModelError("Input.Value", texts["Admin_Fact_Outdated"]);
        return Page();
    }

    private LocalRedirectResult Answer(string notice)
    {
        TempData["Notice"] = notice;
        return LocalRedirect(FactLinks.Rule(Rule));
    }
}
