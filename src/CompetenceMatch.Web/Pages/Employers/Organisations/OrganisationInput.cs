using System.ComponentModel.DataAnnotations;

namespace CompetenceMatch.Web.Pages.Employers.Organisations;

public sealed record OrganisationInput
{
    public string? Number { get; init; }

    [Required(ErrorMessage = "Employer_Name_Missing")]
    [StringLength(200, ErrorMessage = "Employer_Name_Long")]
    public string? Name { get; init; }

    [Required(ErrorMessage = "Employer_Municipality_Missing")]
    public string? Municipality { get; init; }

    [Required(ErrorMessage = "Employer_Kind_Missing")]
    public string? Kind { get; init; }
}
