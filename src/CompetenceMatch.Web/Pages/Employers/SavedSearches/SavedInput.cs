using System.ComponentModel.DataAnnotations;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Pages.Employers.SavedSearches;

public sealed record SavedInput
{
    [Required(ErrorMessage = "Saved_Name_Missing")]
    [StringLength(SavedSearch.LongestName, ErrorMessage = "Saved_Name_Long")]
    public string? Name { get; init; }

    [Required(ErrorMessage = "Saved_Rhythm_Missing")]
    public AlertRhythm? Rhythm { get; init; }
}
