using System.ComponentModel.DataAnnotations;

namespace CompetenceMatch.Web.Pages.Welcome.BulkExports;

public sealed class AskInput
{
    [Required(ErrorMessage = "Export_Reason_Missing")]
    [StringLength(300, ErrorMessage = "Export_Reason_Long")]
    public string? Reason { get; set; }
}
