using CompetenceMatch.Core.Matching;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Welcome.Partners;

/// <summary>One welcome partner; saving says that it was checked today.</summary>
public sealed class PartnerModel(
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
    public PartnerInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        // Nothing is posted yet: what is required is not missing.
        ModelState.Clear();
        if (Id is null)
        {
            Input = new PartnerInput { Municipality = Team.Organisation.Municipality };
            return Page();
        }
        if (await Find() is not { } partner)
            return NotFound();
        Input = new PartnerInput
        {
            Name = partner.Name,
            Kind = partner.Kind,
            Municipality = partner.Municipality,
            Description = partner.Description,
            Phone = partner.Phone,
            Email = partner.Email,
            Url = partner.Url,
            Languages = partner.Languages,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var partner = Id is null ? null : await Find();
        if (Id is not null && partner is null)
            return NotFound();
        if (!taxonomy.Municipalities.ContainsKey(Input.Municipality ?? "") && ModelState.IsValid)
            ModelState.AddModelError("Input.Municipality", texts["Offer_Wrong_Municipality"]);
        if (!ModelState.IsValid)
            return Page();
        if (partner is null)
        {
            partner = new WelcomePartner
            {
                Id = Guid.CreateVersion7(),
                OrganisationId = Team.Organisation.Id,
                Municipality = Input.Municipality!,
                Name = Input.Name!,
                CreatedAt = time.UtcNow(),
            };
            database.Add(partner);
        }
        Take(partner);
        return await SaveAndGo(database, "Offer_Saved", PartnerLinks.List);
    }

    public async Task<IActionResult> OnPostEndAsync()
    {
        if (await Find() is not { } partner)
            return NotFound();
        partner.EndedAt = time.UtcNow();
        return await SaveAndGo(database, "Offer_Ended", PartnerLinks.List);
    }

    private Task<WelcomePartner?> Find()
    {
        var ours = Team.Organisation.Id;
        return database.WelcomePartners.FirstOrDefaultAsync(one =>
            one.Id == Id && one.OrganisationId == ours && one.EndedAt == null
        );
    }

    private void Take(WelcomePartner partner)
    {
        partner.Name = Input.Name!.Trim();
        partner.Kind = Input.Kind!.Value;
        partner.Municipality = Input.Municipality!;
        partner.Description = Input.Description?.Trim();
        partner.Phone = Input.Phone?.Trim();
        partner.Email = Input.Email?.Trim();
        partner.Url = Input.Url?.Trim();
        partner.Languages = [.. Input.Languages.Distinct()];
        partner.CheckedOn = time.Today();
    }
}
