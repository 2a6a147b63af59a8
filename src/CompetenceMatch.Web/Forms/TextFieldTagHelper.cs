using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CompetenceMatch.Web.Forms;

/// <summary>One line of text, several with rows, or a combobox with suggest (a plain field without JavaScript).</summary>
[HtmlTargetElement("text-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextFieldTagHelper(Texts texts) : FieldTagHelper(texts)
{
    public string Type { get; set; } = "text";
    public string? Autocomplete { get; set; }
    public string? Inputmode { get; set; }
    public int? Maxlength { get; set; }
    public int? Rows { get; set; }

    /// <summary>2, 4 or 12: a field as wide as the answer. Absent = full width.</summary>
    public int? Width { get; set; }

    /// <summary>Left-to-right content in any language: e-mail, phone, numbers.</summary>
    public bool Ltr { get; set; }

    /// <summary>URL that answers [{value,label,hint}] for ?q=.</summary>
    public string? Suggest { get; set; }

    /// <summary>Name of the hidden field that holds the chosen value; it is emptied when the text changes.</summary>
    public string? CodeName { get; set; }
    public string? CodeValue { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Fill(output, "div", OwnLabel(), HintBlock(), ErrorBlock(), Control(), CodeField());

    private TagBuilder Control()
    {
        var control = new TagBuilder(Rows is null ? "input" : "textarea");
        control.AddCssClass("ds-input");
        control.Attributes["id"] = Id;
        control.Attributes["name"] = Name;
        Optional(control, "autocomplete", Autocomplete);
        Optional(control, "inputmode", Inputmode);
        Optional(control, "maxlength", Maxlength);
        if (Width is { } width)
            control.AddCssClass($"cm-w{width}");
        if (Ltr)
            control.AddCssClass("ltr");
        control.Attributes["dir"] = Ltr ? "ltr" : "auto";
        var value = Type == "password" ? null : TypedValue(Name, For.Model);
        if (Rows is { } rows)
        {
            control.Attributes["rows"] = rows.ToString(
                System.Globalization.CultureInfo.InvariantCulture
            );
            control.InnerHtml.Append(value ?? "");
        }
        else
        {
            control.TagRenderMode = TagRenderMode.SelfClosing;
            control.Attributes["type"] = Type;
            Optional(control, "value", value);
        }
        Describe(control);
        AddSuggest(control);
        return control;
    }

    private void AddSuggest(TagBuilder control)
    {
        if (Suggest is null)
            return;
        control.Attributes["data-suggest"] = Suggest;
        control.Attributes["data-suggest-label"] = Label;
        control.Attributes["data-suggest-none"] = Texts["Shared_Suggest_None"];
        control.Attributes["data-suggest-count"] = Texts["Shared_Suggest_Count"];
        if (CodeName is not null)
            control.Attributes["data-suggest-code"] = IdOf(CodeName);
    }

    private TagBuilder? CodeField()
    {
        if (CodeName is null)
            return null;
        var field = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        field.Attributes["type"] = "hidden";
        field.Attributes["id"] = IdOf(CodeName);
        field.Attributes["name"] = CodeName;
        field.Attributes["value"] = TypedValue(CodeName, CodeValue) ?? "";
        return field;
    }

    private static void Optional(TagBuilder control, string name, object? value)
    {
        if (value is not null)
            control.Attributes[name] = Convert.ToString(
                value,
                System.Globalization.CultureInfo.InvariantCulture
            );
    }
}
