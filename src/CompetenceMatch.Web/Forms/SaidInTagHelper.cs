using System.Globalization;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CompetenceMatch.Web.Forms;

/// <summary>What stands inside is rendered in another language than the page.</summary>
[HtmlTargetElement("said-in")]
public sealed class SaidInTagHelper : TagHelper
{
    public required Language Language { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        // The culture flows into what is awaited here and not out of this method.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Language.Code);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture;
        output.TagName = null;
        output.Content.SetHtmlContent(await output.GetChildContentAsync());
    }
}
