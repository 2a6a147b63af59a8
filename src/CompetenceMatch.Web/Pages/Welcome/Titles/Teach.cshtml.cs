using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Occupations;
using CompetenceMatch.Web.Titles;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Welcome.Titles;

/// <summary>One title: which occupation it means, or that it is none.</summary>
public sealed class TeachModel(
    CmDbContext database,
    OwnTitles titles,
    TitleChoice choice,
    ReferenceTables tables,
    Labels labels,
    Texts texts,
    Team team,
    TimeProvider time
) : TitlePage(database, titles, team)
{
    private const int MostGuesses = 5;
    private const string Another = "other";
    private const string NoOccupation = "none";

    [BindProperty]
    public TeachInput Input { get; set; } = new();

    public OwnTitle Title { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Choices =>
        [
            .. choice
                .Options(Title.Written)
                .Take(MostGuesses)
                .Select(code => new SelectListItem(labels.Occupation(code), code.Value)),
            new SelectListItem(texts["Title_Another"], Another),
            new SelectListItem(texts["Title_None"], NoOccupation),
        ];

    /// <summary>The languages in which occupations have titles.</summary>
    public IReadOnlyList<SelectListItem> Languages =>
        [
            .. tables
                .Terms.Select(term => term.Language)
                .Distinct()
                .Select(code => new SelectListItem(labels.LanguageName(code), code))
                .OrderBy(item => item.Text, StringComparer.CurrentCultureIgnoreCase),
        ];

    public async Task<IActionResult> OnPostAsync()
    {
        var occupation = Occupation();
        if (!ModelState.IsValid)
            return Page();
        Database.TaughtTitles.Add(
            new TaughtTitle
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                Words = Title.Words,
                Written = Title.Written,
                Language = Languages.Any(one => one.Value == Input.Language)
                    ? Input.Language
                    : null,
                Occupation = occupation?.Value,
                TaughtBy = Team.UserId,
                OrganisationId = Team.Organisation.Id,
                TaughtAt = time.GetUtcNow().UtcDateTime,
            }
        );
        try
        {
            return await SaveAndGo(Database, "Title_Taught", TitleLinks.List);
        }
        // Another team taught the same words a moment ago.
        catch (DbUpdateException)
        {
            return StatusCode(StatusCodes.Status409Conflict);
        }
    }

    protected override async Task<bool> IsFound()
    {
        var key = $"{RouteData.Values["key"]}";
        Title = (await Waiting()).FirstOrDefault(one => one.Key == key)!;
        return Title is not null && await base.IsFound();
    }

    private OccupationCode? Occupation()
    {
        if (Input.Choice == NoOccupation)
            return null;
        if (choice.Known(Input.Choice) is { } chosen)
            return chosen;
        if (Input.Choice != Another)
            ModelState.AddModelError("Input.Choice", texts["Title_Choose"]);
        else if (choice.Read(Input.Other ?? "", Input.Code).Occupation is { } found)
            return found;
        else
            ModelState.AddModelError("Input.Other", texts["Title_Other_Unknown"]);
        return null;
    }
}
