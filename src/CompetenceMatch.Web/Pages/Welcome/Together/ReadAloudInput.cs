using System.ComponentModel.DataAnnotations;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Pages.Welcome.Together;

public sealed record ReadAloudInput
{
    [Required(ErrorMessage = "Together_How_Missing")]
    public ContactChannel? How { get; init; }

    /// <summary>The member's word that it was read and answered.</summary>
    public bool Read { get; init; }
}
