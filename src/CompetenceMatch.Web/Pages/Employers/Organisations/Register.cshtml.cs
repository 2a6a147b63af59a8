using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Organisations;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Hosting;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Pages.Employers.Home;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Employers.Organisations;

/// <summary>A new organisation with whoever registers it as the one in charge.</summary>
public sealed class RegisterModel(
    CmDbContext database,
    Acting acting,
    OwnInvitations invitations,
    Settings settings,
    Taxonomy taxonomy,
    Texts texts
) : PageModel
{
    [BindProperty]
    public OrganisationInput Input { get; set; } = new();

    /// <summary>Invitations show once the address is confirmed.</summary>
    public bool IsConfirmed { get; private set; } = true;

    public async Task OnGetAsync() => IsConfirmed = await invitations.Open() is not null;

    public async Task<IActionResult> OnPostAsync()
    {
        var number = CheckedNumber();
        CheckChoices();
        if (!ModelState.IsValid)
            return Page();
        if (await IsKnown(number))
            return Redirect(OrganisationLinks.Join(number.Value));
        var organisation = Made(number);
        database.Organisations.Add(organisation);
        try
        {
            await database.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            // A colleague may have been a second faster; the number is unique.
            if (!await IsKnown(number))
                throw;
            return Redirect(OrganisationLinks.Join(number.Value));
        }
        acting.Choose(organisation);
        TempData["Notice"] =
            organisation.State == OrganisationState.Approved
                ? "Employer_Registered_Approved"
                : "Employer_Registered_Pending";
        return Redirect(HomeLinks.Home);
    }

    private void CheckChoices()
    {
        if (Input.Municipality is { } place && !taxonomy.Municipalities.ContainsKey(place))
            ModelState.AddModelError("Input.Municipality", texts["Shared_Invalid"]);
        if (Input.Kind is { } kind && !Enum.IsDefined(typeof(OrganisationKind), kind))
            ModelState.AddModelError("Input.Kind", texts["Shared_Invalid"]);
    }

    private OrganisationNumber CheckedNumber()
    {
        if (OrganisationNumber.TryParse(Input.Number, out var number))
            return number;
        var digits = (Input.Number ?? "").Count(char.IsAsciiDigit);
        ModelState.AddModelError(
            "Input.Number",
            string.IsNullOrWhiteSpace(Input.Number) ? texts["Employer_Number_Missing"]
                : digits != 9 ? texts["Employer_Number_Length"]
                : texts["Employer_Number_Wrong"]
        );
        return number;
    }

    private Task<bool> IsKnown(OrganisationNumber number) =>
        database.Organisations.AnyAsync(one => one.Number == number.Value);

    private Organisation Made(OrganisationNumber number)
    {
        var organisation = new Organisation
        {
            Id = Guid.CreateVersion7(),
            Number = number.Value,
            Name = Input.Name!.Trim(),
            Municipality = Input.Municipality,
            Kind = Enum.Parse<OrganisationKind>(Input.Kind!),
            // An invented number of the demo has nobody who could check it.
            State = settings.Demo.Enabled ? OrganisationState.Approved : OrganisationState.Pending,
        };
        organisation.Memberships.Add(
            new Membership
            {
                OrganisationId = organisation.Id,
                UserId = acting.UserId,
                Role = MembershipRole.Owner,
                State = MembershipState.Active,
            }
        );
        return organisation;
    }
}
