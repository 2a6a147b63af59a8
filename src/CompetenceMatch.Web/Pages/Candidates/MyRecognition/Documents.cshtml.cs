using CompetenceMatch.Core.Uploads;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Recognition;
using CompetenceMatch.Web.Security;
using CompetenceMatch.Web.Uploads;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace CompetenceMatch.Web.Pages.Candidates.MyRecognition;

/// <summary>The papers that a chosen plan asks for, and those that the person keeps here (S-13).</summary>
[TellsTooLarge]
// Kept in memory while it is looked at: the framework's own buffer would lie on the disk in plain.
[RequestFormLimits(
    MultipartBodyLengthLimit = TellsTooLargeAttribute.MostBytes,
    MemoryBufferThreshold = TellsTooLargeAttribute.MostBytes
)]
[EnableRateLimiting(RateLimits.Upload)]
public sealed class CaseDocumentsModel(
    CaseServices services,
    PlanWords planWords,
    DocumentWords documentWords
) : CasePage(services)
{
    private const string FileField = "Input.File";

    [BindProperty]
    public DocumentInput Input { get; set; } = new();

    public IReadOnlyList<CaseDocument> Kept { get; private set; } = [];

    /// <summary>What the steps ask for, in their order.</summary>
    public IReadOnlyList<string> Asked =>
        [.. View.Steps.SelectMany(step => Services.Words.Documents(step.StepId)).Distinct()];

    /// <summary>With those that an earlier plan asked for and that are here still.</summary>
    public IEnumerable<string> Kinds => Asked.Union(Kept.Select(one => one.Kind));

    public IReadOnlyList<SelectListItem> Choices =>
        [.. Asked.Select(code => new SelectListItem(planWords.Document(code), code))];

    public async Task<IActionResult> OnGetAsync(
        [FromQuery(Name = TellsTooLargeAttribute.Query)] string? tooLarge
    )
    {
        if (!await Find())
            return NotFound();
        if (tooLarge is not null)
            Wrong(DocumentFault.TooLarge);
        return await Shown();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Find())
            return NotFound();
        if (!Asked.Contains(Input.Kind))
            ModelState.AddModelError("Input.Kind", Services.Texts["Case_Add_KindMissing"]);
        var verdict = await Look();
        if (verdict.Fault is { } fault)
            Wrong(fault);
        if (!ModelState.IsValid)
            return await Shown();
        var outcome = await Services.Documents.Keep(Case, Input.Kind!, verdict.Document!);
        if (outcome == Keeping.Changed)
            return StatusCode(StatusCodes.Status409Conflict);
        if (outcome != Keeping.Kept)
        {
            ModelState.AddModelError(FileField, documentWords.Refusal(outcome));
            return await Shown();
        }
        TempData["Notice"] = "Case_Paper_Added";
        return LocalRedirect(MyRecognitionLinks.Documents(Id));
    }

    private async Task<DocumentVerdict> Look()
    {
        if (Input.File is not { } file)
            return new DocumentVerdict(null, DocumentFault.Empty);
        var content = new byte[file.Length];
        await using var sent = file.OpenReadStream();
        await sent.ReadExactlyAsync(content);
        return DocumentCheck.Read(content, file.FileName, file.ContentType);
    }

    private void Wrong(DocumentFault fault) =>
        ModelState.AddModelError(FileField, documentWords.Fault(fault));

    private async Task<IActionResult> Shown()
    {
        Kept = await Services.Documents.Of(Id);
        return Page();
    }
}
