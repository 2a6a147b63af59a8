using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Forms;

/// <summary>A choice that says in a quiet line why it is offered.</summary>
public sealed class ReasonedItem(string text, string value, string? reason)
    : SelectListItem(text, value)
{
    public string? Reason => reason;
}
