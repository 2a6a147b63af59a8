using System.ComponentModel.DataAnnotations;

namespace CompetenceMatch.Web.Pages.Admin.Facts;

public sealed class FieldInput
{
    [StringLength(4000, ErrorMessage = "Admin_Fact_Value_TooLong")]
    public string? Value { get; set; }

    [StringLength(500, ErrorMessage = "Admin_Suspend_TooLong")]
    public string? Why { get; set; }

    [StringLength(500, ErrorMessage = "Admin_Suspend_TooLong")]
    public string? WithdrawWhy { get; set; }

    /// <summary>The correction that stood when the form was made; null = none.</summary>
    public Guid? Seen { get; set; }
}
