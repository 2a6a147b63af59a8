using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CompetenceMatch.Web.Forms;

/// <summary>A list to choose one from; the first, empty line is there unless empty is false.</summary>
[HtmlTargetElement("select-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SelectFieldTagHelper(Texts texts) : FieldTagHelper(texts)
{
    public IEnumerable<SelectListItem> Items { get; set; } = [];
    public bool Empty { get; set; } = true;
    public int? Width { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Fill(output, "div", OwnLabel(), HintBlock(), ErrorBlock(), Control());

    private TagBuilder Control()
    {
        var control = new TagBuilder("select");
        control.AddCssClass("ds-input");
        control.Attributes["id"] = Id;
        control.Attributes["name"] = Name;
        if (Width is { } width)
            control.AddCssClass($"cm-w{width}");
        Describe(control);
        var chosen = TypedValue(Name, For.Model);
        if (Empty)
            control.InnerHtml.AppendHtml(
                Option("", Texts["Shared_Choose"], string.IsNullOrEmpty(chosen))
            );
        foreach (var item in Items)
            control.InnerHtml.AppendHtml(Option(item.Value, item.Text, item.Value == chosen));
        return control;
    }

    private static TagBuilder Option(string value, string text, bool selected)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = value;
        if (selected)
            option.Attributes["selected"] = "selected";
        option.InnerHtml.Append(text);
        return option;
    }
}
