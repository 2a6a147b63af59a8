using System.ComponentModel.DataAnnotations;

namespace CompetenceMatch.Web.Pages.Admin.Organisations;

public sealed class SuspendInput
{
    [StringLength(500, ErrorMessage = "Admin_Suspend_TooLong")]
    public string? Reason { get; set; }
}
