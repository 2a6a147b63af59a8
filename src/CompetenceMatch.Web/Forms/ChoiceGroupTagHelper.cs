using System.Collections;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CompetenceMatch.Web.Forms;

/// <summary>Radio buttons, or checkboxes with many: a fieldset whose first control is the summary's target.</summary>
[HtmlTargetElement("choice-group", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChoiceGroupTagHelper(Texts texts) : FieldTagHelper(texts)
{
    public IEnumerable<SelectListItem> Items { get; set; } = [];
    public bool Many { get; set; }
    public bool Inline { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var choices = new TagBuilder("div");
        choices.AddCssClass(Inline ? "cm-choices cm-inline" : "cm-choices");
        var chosen = Chosen();
        foreach (var (item, index) in Items.Select((item, index) => (item, index)))
            choices.InnerHtml.AppendHtml(Choice(item, index, chosen.Contains(item.Value)));
        Fill(output, "fieldset", Caption("legend"), HintBlock(), ErrorBlock(), choices);
    }

    private HashSet<string> Chosen()
    {
        if (
            ViewContext.ModelState.TryGetValue(Name, out var entry)
            && entry.AttemptedValue is not null
        )
            return
            [
                .. entry.RawValue is IEnumerable<string?> many
                    ? many.OfType<string>()
                    : [entry.AttemptedValue],
            ];
        return For.Model switch
        {
            null => [],
            bool yes => [yes ? "true" : "false"],
            string one => [one],
            IEnumerable several =>
            [
                .. several.Cast<object?>().Select(one => one?.ToString() ?? ""),
            ],
            var one => [one.ToString() ?? ""],
        };
    }

    private TagBuilder Choice(SelectListItem item, int index, bool selected)
    {
        var id = index == 0 ? Id : $"{Id}_{index}";
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("ds-input");
        input.Attributes["type"] = Many ? "checkbox" : "radio";
        input.Attributes["id"] = id;
        input.Attributes["name"] = Name;
        input.Attributes["value"] = item.Value;
        if (selected)
            input.Attributes["checked"] = "checked";
        if (index == 0)
            Describe(input);
        var label = LabelFor(id, item.Text);
        if (item is ForeignItem { Language: var language })
        {
            label.Attributes["lang"] = language;
            label.Attributes["dir"] = "auto";
        }
        var field = Part(input, label);
        if (item is ReasonedItem { Reason: { Length: > 0 } reason })
        {
            input.Attributes["aria-describedby"] = string.Join(
                ' ',
                new[]
                {
                    input.Attributes.GetValueOrDefault("aria-describedby"),
                    $"{id}_reason",
                }.OfType<string>()
            );
            field.InnerHtml.AppendHtml(Block("p", "cm-reason", $"{id}_reason", reason));
        }
        return field;
    }
}
