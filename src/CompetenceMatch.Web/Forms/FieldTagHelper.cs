using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CompetenceMatch.Web.Forms;

/// <summary>What every field shares: label, hint, error in the same words as the summary, kept value.</summary>
public abstract class FieldTagHelper(Texts texts) : TagHelper
{
    public ModelExpression For { get; set; } = null!;
    public string Label { get; set; } = "";
    public string? Hint { get; set; }

    /// <summary>Set on every field of a page that mixes: true "must be filled in", false "optional".</summary>
    public bool? Required { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    protected Texts Texts { get; } = texts;

    protected string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    protected string Id => IdOf(Name);

    protected string? Error =>
        ViewContext.ModelState.TryGetValue(Name, out var entry)
            ? entry.Errors.FirstOrDefault()?.ErrorMessage
            : null;

    protected string? TypedValue(string name, object? fallback) =>
        ViewContext.ModelState.TryGetValue(name, out var entry) && entry.AttemptedValue is { } typed
            ? typed
            : fallback?.ToString();

    protected static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    protected TagBuilder Caption(string tag)
    {
        var caption = new TagBuilder(tag);
        caption.AddCssClass("ds-label");
        caption.InnerHtml.Append(Label);
        if (Required is { } required)
        {
            var mark = new TagBuilder("span");
            mark.AddCssClass("cm-optional");
            mark.InnerHtml.Append($" ({Texts[required ? "Shared_Required" : "Shared_Optional"]})");
            caption.InnerHtml.AppendHtml(mark);
        }
        return caption;
    }

    /// <summary>The element itself with its parts in the order they are read; null = no such part.</summary>
    protected static void Fill(
        TagHelperOutput output,
        string tag,
        params IEnumerable<TagBuilder?> parts
    )
    {
        output.TagName = tag;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", tag == "fieldset" ? "ds-fieldset" : "ds-field");
        foreach (var part in parts.OfType<TagBuilder>())
            output.Content.AppendHtml(part);
    }

    /// <summary>The label of a field with one control.</summary>
    protected TagBuilder OwnLabel()
    {
        var label = Caption("label");
        label.Attributes["for"] = Id;
        return label;
    }

    protected static TagBuilder LabelFor(string id, string text)
    {
        var label = new TagBuilder("label");
        label.AddCssClass("ds-label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(text);
        return label;
    }

    /// <summary>One control of such a field with its label, in the order they are read.</summary>
    protected static TagBuilder Part(TagBuilder first, TagBuilder second)
    {
        var field = new TagBuilder("div");
        field.AddCssClass("ds-field");
        field.InnerHtml.AppendHtml(first).AppendHtml(second);
        return field;
    }

    protected TagBuilder? HintBlock() =>
        string.IsNullOrEmpty(Hint) ? null : Block("p", "cm-hint", $"{Id}_hint", Hint);

    protected TagBuilder? ErrorBlock() =>
        Error is { } error ? Block("p", "ds-validation-message", $"{Id}_error", error) : null;

    protected void Describe(TagBuilder control)
    {
        string?[] ids =
        [
            Hint is null or "" ? null : $"{Id}_hint",
            Error is null ? null : $"{Id}_error",
        ];
        var described = string.Join(' ', ids.OfType<string>());
        if (described.Length > 0)
            control.Attributes["aria-describedby"] = described;
        if (Error is null)
            return;
        control.Attributes["aria-invalid"] = "true";
        control.AddCssClass("cm-invalid");
    }

    protected static TagBuilder Block(string tag, string css, string id, string text)
    {
        var block = new TagBuilder(tag);
        block.AddCssClass(css);
        block.Attributes["id"] = id;
        block.InnerHtml.Append(text);
        return block;
    }
}
