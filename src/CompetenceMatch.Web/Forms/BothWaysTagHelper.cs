using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CompetenceMatch.Web.Forms;

/// <summary>A field in the reader's language, and beside it the same question to be read in another.</summary>
[HtmlTargetElement("both-ways")]
public sealed class BothWaysTagHelper(Texts texts) : TagHelper
{
    public required Language Language { get; set; }

    /// <summary>Keys with a space between them; the first is the question, the others explain it.</summary>
    public required string Say { get; set; }

    /// <summary>What can be answered, in the order of the field's own choices.</summary>
    public Func<IEnumerable<SelectListItem>>? Choices { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "cm-both");
        output.Content.AppendHtml(await output.GetChildContentAsync());
        output.Content.AppendHtml(Theirs());
    }

    private TagBuilder Theirs()
    {
        var side = new TagBuilder("div");
        side.AddCssClass("cm-theirs");
        side.Attributes["lang"] = Language.Code;
        side.Attributes["dir"] = Language.Direction;
        foreach (var (at, key) in Say.Split(' ').Index())
        {
            var line = new TagBuilder("p");
            line.AddCssClass(at == 0 ? "cm-theirs-question" : "cm-hint");
            line.InnerHtml.Append(Aloud.In(Language, () => texts[key]));
            side.InnerHtml.AppendHtml(line);
        }
        if (Choices is not null)
            side.InnerHtml.AppendHtml(Answers(Aloud.In(Language, () => Choices().ToList())));
        return side;
    }

    private static TagBuilder Answers(IEnumerable<SelectListItem> items)
    {
        var list = new TagBuilder("ul");
        foreach (var item in items)
        {
            var line = new TagBuilder("li");
            line.InnerHtml.Append(item.Text);
            list.InnerHtml.AppendHtml(line);
        }
        return list;
    }
}
