using System.Globalization;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Regions;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>Where the person lives, how far the way to work may be, and where one would move.</summary>
public sealed class PlaceModel(
    CmDbContext database,
    OwnCandidate own,
    Texts texts,
    Taxonomy taxonomy
) : RegistrationPage(database, own, texts)
{
    private static readonly int[] minutes = [15, 30, 45, 60, 90, 120];

    public override RegistrationStep Step => RegistrationSteps.Place;

    [BindProperty]
    public PlaceInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> TravelTimes =>
        [
            .. minutes
                .Append(Profile.MaxTravelMinutes ?? minutes[0])
                .Distinct()
                .Order()
                .Select(time => new SelectListItem(
                    Texts["Candidate_Place_Minutes", time],
                    time.ToString(CultureInfo.InvariantCulture)
                )),
        ];

    /// <summary>The labour-market regions by the county of their centre.</summary>
    public IReadOnlyList<IGrouping<string, LabourMarketRegion>> Counties =>
        [
            .. taxonomy
                .Regions.Values.OrderBy(region => region.Name, StringComparer.CurrentCulture)
                .GroupBy(region =>
                    region.Municipalities.OrderByDescending(one => one.IsCentre).First().County
                )
                .OrderBy(county => county.Key, StringComparer.CurrentCulture),
        ];

    public void OnGet() =>
        Input = new PlaceInput
        {
            Municipality = Profile.Municipality,
            MaxTravel = Profile.MaxTravelMinutes?.ToString(CultureInfo.InvariantCulture),
            Anywhere = taxonomy.Regions.Keys.All(Profile.WillMoveTo.Contains),
            Regions = [.. Profile.WillMoveTo],
            Rural = Profile.RuralInterest,
        };

    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrEmpty(Input.Municipality))
            Wrong("Municipality", "Candidate_Place_Municipality_Missing");
        else if (!taxonomy.Municipalities.ContainsKey(Input.Municipality))
            Wrong("Municipality", "Shared_Invalid");
        var travel = Digits.Number(Input.MaxTravel);
        if (!string.IsNullOrEmpty(Input.MaxTravel) && travel is not (>= 0 and <= 1440))
            Wrong("MaxTravel", "Shared_Invalid");
        if (!ModelState.IsValid)
            return Page();
        Candidate.Profile = Profile with
        {
            Municipality = Input.Municipality,
            MaxTravelMinutes = travel,
            WillMoveTo =
            [
                .. taxonomy.Regions.Keys.Where(code =>
                    Input.Anywhere || Input.Regions.Contains(code)
                ),
            ],
            RuralInterest = Input.Rural,
        };
        return await SaveAndGo();
    }
}
