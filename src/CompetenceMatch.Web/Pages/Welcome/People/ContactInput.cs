using System.ComponentModel.DataAnnotations;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Forms;

namespace CompetenceMatch.Web.Pages.Welcome.People;

public sealed record ContactInput
{
    [Required(ErrorMessage = "Team_Contact_ChannelMissing")]
    public ContactChannel? Channel { get; init; }

    [StringLength(1000, ErrorMessage = "Team_Text_Long")]
    public string? Note { get; init; }
    public DateParts Next { get; init; } = new();
}
