using CompetenceMatch.Core.Matching;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Registering;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>One row of a list in the profile: shown by its key, checked, put back in its place.</summary>
/// <typeparam name="TRow">The row in the profile.</typeparam>
/// <typeparam name="TInput">What its form holds.</typeparam>
public abstract class RowPage<TRow, TInput>(
    CmDbContext database,
    OwnCandidate own,
    Texts texts,
    Taxonomy taxonomy,
    TimeProvider time
) : RegistrationPage(database, own, texts)
    where TRow : class
    where TInput : class, new()
{
    public override string BackHref => Keeping(Step.Path);

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = RowKeys.NewRow;

    [BindProperty]
    public TInput Input { get; set; } = new();

    public bool IsNew => Key == RowKeys.NewRow;

    /// <summary>The row that stands under the key; null = none yet, or none any more.</summary>
    protected abstract TRow? Row { get; }

    private bool IsGone => !IsNew && Row is null;

    protected Taxonomy Taxonomy { get; } = taxonomy;
    protected RowCheck Rows => new(Taxonomy, time.Today(), Errors);

    public IActionResult OnGet()
    {
        if (IsGone)
            return LocalRedirect(BackHref);
        Input = InputOf(Row);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (IsGone)
            return LocalRedirect(BackHref);
        var row = Check();
        return ModelState.IsValid ? await Keep(row) : Page();
    }

    protected abstract TInput InputOf(TRow? row);

    /// <summary>The row as it was typed; what is wrong with it stands in the model state.</summary>
    protected abstract TRow Check();

    protected abstract Task<IActionResult> Keep(TRow row);
}
