using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CompetenceMatch.Web.Forms;

/// <summary>U-03: shown at the top even for one error, focused on load, every line links to its field.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper(Texts texts) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ModelState.IsValid)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "ds-error-summary cm-narrow");
        output.Attributes.SetAttribute("data-error-summary", "");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("role", "group");
        output.Attributes.SetAttribute("aria-labelledby", "error-summary-title");
        var title = new TagBuilder("h2");
        title.Attributes["id"] = "error-summary-title";
        title.AddCssClass("ds-heading");
        title.InnerHtml.Append(texts["Shared_ErrorSummary"]);
        var list = new TagBuilder("ul");
        list.AddCssClass("ds-list");
        var page = ViewContext.ViewData.ModelMetadata;
        foreach (
            var (name, entry) in ViewContext
                .ModelState.Where(one => one.Value?.Errors.Count > 0)
                .OrderBy(one => FieldOrder.Of(one.Key, page), StringComparer.Ordinal)
        )
            list.InnerHtml.AppendHtml(Line(name, entry!.Errors[0].ErrorMessage));
        output.Content.AppendHtml(title).AppendHtml(list);
    }

    private static TagBuilder Line(string name, string message)
    {
        var line = new TagBuilder("li");
        if (name.Length == 0)
        {
            line.InnerHtml.Append(message);
            return line;
        }
        var link = new TagBuilder("a");
        link.AddCssClass("ds-link");
        link.Attributes["href"] = $"#{TagBuilder.CreateSanitizedId(name, "_")}";
        link.InnerHtml.Append(message);
        line.InnerHtml.AppendHtml(link);
        return line;
    }
}
