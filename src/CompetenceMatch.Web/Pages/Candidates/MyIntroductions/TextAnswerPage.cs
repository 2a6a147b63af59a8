using CompetenceMatch.Data;
using CompetenceMatch.Web.Introductions;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.MyIntroductions;

/// <summary>An answer in own words. It goes out before a yes, so it must not tell who writes (P-06).</summary>
public abstract class TextAnswerPage(CmDbContext database, OwnIntroductions own, Texts texts)
    : AnswerPage(database, own, texts)
{
    private const string Field = "Input.Text";

    [BindProperty]
    public TextInput Input { get; set; } = new();

    /// <summary>What is said when nothing was typed; null = nothing is needed.</summary>
    protected virtual string? MissingKey => null;

    protected abstract string DoneKey { get; }

    public void OnGet() => Input = new TextInput();

    public async Task<IActionResult> OnPostAsync()
    {
        var text = Input.Text?.Trim() ?? "";
        if (text.Length == 0 && MissingKey is { } missing)
            ModelState.AddModelError(Field, Texts[missing]);
        else if (AnswerWords.WrongWithText(Introduction, text, Texts) is { } wrong)
            ModelState.AddModelError(Field, wrong);
        if (!ModelState.IsValid)
            return Page();
        await Give(text);
        return await SaveAndShow(DoneKey);
    }

    protected abstract Task Give(string text);
}
