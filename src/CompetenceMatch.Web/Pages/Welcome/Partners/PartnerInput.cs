using System.ComponentModel.DataAnnotations;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Pages.Welcome.Partners;

public sealed record PartnerInput
{
    [Required(ErrorMessage = "Offer_Wrong_Partner_Name")]
    [StringLength(120, ErrorMessage = "Offer_Wrong_Partner_Name")]
    public string? Name { get; init; }

    [Required(ErrorMessage = "Offer_Wrong_Partner_Kind")]
    [EnumDataType(typeof(PartnerKind), ErrorMessage = "Offer_Wrong_Partner_Kind")]
    public PartnerKind? Kind { get; init; }

    [Required(ErrorMessage = "Offer_Wrong_Municipality")]
    public string? Municipality { get; init; }

    [StringLength(500, ErrorMessage = "Offer_Wrong_Partner_Text")]
    public string? Description { get; init; }

    [StringLength(30, ErrorMessage = "Offer_Wrong_Partner_Phone")]
    [Phone(ErrorMessage = "Offer_Wrong_Partner_Phone")]
    public string? Phone { get; init; }

    [EmailAddress(ErrorMessage = "Offer_Wrong_Partner_Email")]
    public string? Email { get; init; }

    [Url(ErrorMessage = "Offer_Wrong_Url")]
    public string? Url { get; init; }
    public IReadOnlyList<string> Languages { get; init; } = [];
}
