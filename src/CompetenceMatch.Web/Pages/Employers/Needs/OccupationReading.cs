using CompetenceMatch.Core.Occupations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>How a title was understood: an occupation, or a list to choose from.</summary>
public sealed record OccupationReading(
    OccupationCode? Occupation,
    IReadOnlyList<SelectListItem> Options,
    bool IsLongList,
    string? Esco = null
)
{
    public static OccupationReading Unasked { get; } = new(null, [], false);
}
