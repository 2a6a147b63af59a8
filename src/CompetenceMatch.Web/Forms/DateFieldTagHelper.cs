using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CompetenceMatch.Web.Forms;

/// <summary>Day, month and year as text fields (U-05); month-only leaves the day out. Bound to DateParts.</summary>
[HtmlTargetElement("date-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateFieldTagHelper(Texts texts) : FieldTagHelper(texts)
{
    public bool MonthOnly { get; set; }
    public bool BirthDate { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var row = new TagBuilder("div");
        row.AddCssClass("cm-date");
        var value = For.Model as DateParts ?? new DateParts();
        if (!MonthOnly)
            row.InnerHtml.AppendHtml(Box("Day", value.Day, 2, "bday-day"));
        row.InnerHtml.AppendHtml(Box("Month", value.Month, 2, "bday-month"));
        row.InnerHtml.AppendHtml(Box("Year", value.Year, 4, "bday-year"));
        Fill(output, "fieldset", Caption("legend"), HintBlock(), ErrorBlock(), row);
    }

    private TagBuilder Box(string part, string? value, int width, string token)
    {
        var name = $"{Name}.{part}";
        // The summary links to the field's own id, so the first part carries it.
        var first = part == (MonthOnly ? "Month" : "Day");
        var id = first ? Id : IdOf(name);
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass($"ds-input ltr cm-w{width}");
        input.Attributes["id"] = id;
        input.Attributes["name"] = name;
        input.Attributes["type"] = "text";
        input.Attributes["inputmode"] = "numeric";
        input.Attributes["maxlength"] = width == 2 ? "2" : "4";
        input.Attributes["value"] = TypedValue(name, value) ?? "";
        if (BirthDate)
            input.Attributes["autocomplete"] = token;
        Describe(input);
        return Part(LabelFor(id, Texts[$"Shared_Date_{part}"]), input);
    }
}
