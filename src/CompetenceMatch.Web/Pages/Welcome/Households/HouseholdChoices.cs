using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Pages.Welcome.Households;

/// <summary>What the forms of a household choose from and accept.</summary>
internal static class HouseholdChoices
{
    private const int MostYears = 2;

    public static IReadOnlyList<SelectListItem> Languages =>
        [.. Language.Shipped.Select(one => new SelectListItem(one.Name, one.Code))];

    /// <summary>The name only where the person opened it to the team.</summary>
    public static IReadOnlyList<SelectListItem> People(IEnumerable<FollowedPerson> people) =>
        [
            .. people.Select(one => new SelectListItem(
                one.Name is { } name ? $"{name} ({one.Code})" : one.Code,
                one.Code
            )),
        ];

    /// <summary>Empty, or a day within two years.</summary>
    public static bool IsArrival(DateParts typed, DateOnly today) =>
        typed.IsEmpty
        || (
            typed.ToDate() is { } day
            && day >= today.AddYears(-MostYears)
            && day <= today.AddYears(MostYears)
        );
}
