using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CompetenceMatch.Web.Forms;

/// <summary>A button that asks the device for a passkey and sends the form with its answer. Keys need a script: without one a line says so.</summary>
[HtmlTargetElement("passkey-button", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PasskeyButtonTagHelper(Texts texts) : TagHelper
{
    /// <summary>Name of the hidden field that gets the answer.</summary>
    public required string Name { get; set; }

    /// <summary>"get" uses a key, "create" makes one.</summary>
    public required string Use { get; set; }

    /// <summary>Post here for what the browser needs.</summary>
    public required string Options { get; set; }

    public required string Label { get; set; }

    /// <summary>Secondary where the form has a main button of its own.</summary>
    public bool Main { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "cm-passkey");
        output.Attributes.SetAttribute("data-passkey", Use);
        output.Attributes.SetAttribute("data-options", Options);
        output.Attributes.SetAttribute("data-failed", texts["Secure_Passkey_Failed"]);
        output.Attributes.SetAttribute("data-unknown", texts["Secure_Passkey_Unsupported"]);
        output.Content.AppendHtml(Answer());
        output.Content.AppendHtml(Button());
        output.Content.AppendHtml(Status());
        output.Content.AppendHtml(WithoutScript());
    }

    private TagBuilder Answer()
    {
        var field = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        field.Attributes["type"] = "hidden";
        field.Attributes["name"] = Name;
        return field;
    }

    // The script shows it, once it knows that the browser has passkeys.
    private TagBuilder Button()
    {
        var button = new TagBuilder("button");
        button.Attributes["type"] = "button";
        button.Attributes["hidden"] = "";
        button.AddCssClass("ds-button");
        if (!Main)
            button.Attributes["data-variant"] = "secondary";
        button.InnerHtml.Append(Label);
        return button;
    }

    private static TagBuilder Status()
    {
        var line = new TagBuilder("p");
        line.Attributes["role"] = "status";
        return line;
    }

    private TagBuilder WithoutScript()
    {
        var line = new TagBuilder("noscript");
        line.InnerHtml.AppendHtml("<p class=\"cm-muted\">");
        line.InnerHtml.Append(texts["Secure_Passkey_NeedsScript"]);
        line.InnerHtml.AppendHtml("</p>");
        return line;
    }
}
