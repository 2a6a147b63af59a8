using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CompetenceMatch.Web.Forms;

/// <summary>One file to send; a browser never keeps it over an error.</summary>
[HtmlTargetElement("file-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FileFieldTagHelper(Texts texts) : FieldTagHelper(texts)
{
    /// <summary>Media types that the browser offers first.</summary>
    public string Accept { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("ds-input");
        input.Attributes["type"] = "file";
        input.Attributes["id"] = Id;
        input.Attributes["name"] = Name;
        input.Attributes["accept"] = Accept;
        Describe(input);
        Fill(output, "div", OwnLabel(), HintBlock(), ErrorBlock(), input);
    }
}
