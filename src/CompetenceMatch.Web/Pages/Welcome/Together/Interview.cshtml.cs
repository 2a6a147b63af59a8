using System.Globalization;
using CompetenceMatch.Web.Interviews;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Welcome.Together;

/// <summary>All questions on one screen in two languages. What was typed is kept as it is until it is finished.</summary>
public sealed class InterviewModel(InterviewServices services, Texts texts) : DraftPage(services)
{
    private static readonly int[] minutes = [15, 30, 45, 60, 90, 120];

    [BindProperty]
    public InterviewInput Input { get; set; } = new();

    /// <summary>The version the form was made from; another save since then is a conflict.</summary>
    [BindProperty]
    public int Version { get; set; }

    public IReadOnlyList<SelectListItem> AddressAnswers =>
        [
            new(texts["Candidate_Address_No"], "no"),
            new(texts["Candidate_Address_Yes"], "yes"),
            new(texts["Candidate_Address_Skip"], "skip"),
        ];

    public IReadOnlyList<SelectListItem> FollowUpAnswers =>
        [new(texts["Shared_Yes"], "yes"), new(texts["Shared_No"], "no")];

    public IReadOnlyList<SelectListItem> TravelTimes =>
        [
            .. minutes.Select(time => new SelectListItem(
                texts["Candidate_Place_Minutes", time],
                time.ToString(CultureInfo.InvariantCulture)
            )),
        ];

    /// <summary>For a script: when the server last had everything, as a browser counts.</summary>
    public long SavedAt =>
        new DateTimeOffset(Draft.UpdatedAt, TimeSpan.Zero).ToUnixTimeMilliseconds();

    public void OnGet()
    {
        Input = InterviewContent.Read(Draft.ContentJson);
        Version = Draft.Version;
    }

    public async Task<IActionResult> OnPostAsync(string? add)
    {
        Input = InterviewContent.Add(Input, add);
        if (!await Save())
            return Page();
        if (add is null)
            TempData["Notice"] = "Together_Saved_Notice";
        return Redirect($"{TogetherLinks.Interview(Id)}{(add is null ? "" : $"#{add}")}");
    }

    /// <summary>The same save for a script, which keeps the page as it is.</summary>
    public async Task<IActionResult> OnPostKeepAsync()
    {
        if (!await Save())
            return new JsonResult(new { Draft.Version })
            {
                StatusCode = StatusCodes.Status409Conflict,
            };
        var at = TimeZoneInfo.ConvertTimeFromUtc(
            DateTime.SpecifyKind(Draft.UpdatedAt, DateTimeKind.Utc),
            NorwegianTime.Zone
        );
        return new JsonResult(
            new { Draft.Version, At = at.ToString("HH:mm", CultureInfo.InvariantCulture) }
        );
    }

    /// <summary>What is wrong is shown after it was kept.</summary>
    public async Task<IActionResult> OnPostCheckAsync()
    {
        if (!await Save() || Services.Check.Read(Input, FollowUp?.Candidate, ModelState) is null)
            return Page();
        return LocalRedirect(TogetherLinks.ReadAloud(Id));
    }

    // False on a conflict: what was typed stands on the page, on top of the newest version.
    private async Task<bool> Save()
    {
        Input = InterviewContent.WithRows(Input);
        var row = Services.Database.Entry(Draft);
        row.Property(one => one.Version).OriginalValue = Version;
        Draft.ContentJson = InterviewContent.Write(Input);
        row.Property(one => one.ContentJson).IsModified = true;
        try
        {
            await Services.Database.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            await row.ReloadAsync();
            ModelState.AddModelError("", texts["Together_Conflict"]);
        }
        var isSaved = ModelState.GetValueOrDefault("") is not { Errors.Count: > 0 };
        Version = Draft.Version;
        return isSaved;
    }
}
