using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Welcome.Courses;

/// <summary>One language offer; saving says that it was checked today.</summary>
public sealed class CourseModel(
    CmDbContext database,
    Team team,
    Taxonomy taxonomy,
    Texts texts,
    TimeProvider time
) : TeamPage(team)
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public CourseInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (Id is null)
            return Page();
        if (await Find() is not { } offer)
            return NotFound();
        Input = CourseInput.Of(offer);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var offer = Id is null ? null : await Find();
        if (Id is not null && offer is null)
            return NotFound();
        new CourseCheck(ModelState, texts, taxonomy).Check(Input);
        if (!ModelState.IsValid)
            return Page();
        if (offer is null)
        {
            offer = new LanguageOffer
            {
                Id = Guid.CreateVersion7(),
                OrganisationId = Team.Organisation.Id,
                Provider = Input.Provider!.Trim(),
                CreatedAt = time.UtcNow(),
            };
            database.Add(offer);
        }
        Take(offer);
        return await SaveAndGo(database, "Offer_Saved", CourseLinks.List);
    }

    public async Task<IActionResult> OnPostEndAsync()
    {
        if (await Find() is not { } offer)
            return NotFound();
        offer.EndedAt = time.UtcNow();
        return await SaveAndGo(database, "Offer_Ended", CourseLinks.List);
    }

    private Task<LanguageOffer?> Find()
    {
        var ours = Team.Organisation.Id;
        return database.LanguageOffers.FirstOrDefaultAsync(one =>
            one.Id == Id && one.OrganisationId == ours && one.EndedAt == null
        );
    }

    private void Take(LanguageOffer offer)
    {
        offer.Provider = Input.Provider!.Trim();
        offer.Name = string.IsNullOrWhiteSpace(Input.Name) ? null : Input.Name.Trim();
        offer.LevelFrom = Input.From ?? Cefr.None;
        offer.LevelTo = Input.To!.Value;
        offer.Days = [.. Input.Days.Distinct()];
        offer.StartsAt = CourseInput.Time(Input.Starts);
        offer.EndsAt = CourseInput.Time(Input.Ends);
        offer.Mode = Input.Mode!.Value;
        offer.Municipality = string.IsNullOrEmpty(Input.Municipality) ? null : Input.Municipality;
        offer.CostNok = CourseCheck.Number(Input.Cost);
        offer.Audiences = [.. Input.Audiences.Distinct()];
        offer.Capacity = CourseCheck.Number(Input.Capacity);
        offer.Url = string.IsNullOrWhiteSpace(Input.Url) ? null : Input.Url.Trim();
        offer.CheckedOn = time.Today();
        offer.UpdatedAt = time.UtcNow();
    }
}
