using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Forms;

/// <summary>A choice whose words may be in another language than the page; readers aloud are told which.</summary>
public sealed class ForeignItem(string text, string value, string language)
    : SelectListItem(text, value)
{
    public string Language => language;
}
