using CompetenceMatch.Search.Linking;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Occupations;

/// <summary>Occupations to choose between, each with why it is offered.</summary>
public sealed class OccupationItems(Labels labels, Texts texts)
{
    public IEnumerable<SelectListItem> Of(IEnumerable<OccupationOption> options) =>
        options
            .Select(one => new ReasonedItem(
                labels.Linked(one.Code, one.Esco),
                one.Value,
                one.Answer is { } answer ? Reason(answer) : null
            ))
            .DistinctBy(item => item.Text, StringComparer.CurrentCultureIgnoreCase);

    private string? Reason(LinkedTitle answer)
    {
        var label = answer.Reason.Arguments is [var found, ..] ? found : answer.Label;
        if (answer.Reason.Rule == "link.group")
            return null;
        return
            answer.EvidenceLanguage is { Length: > 0 } written
            && !IsRead(written)
            && answer.Reason.Rule is "link.same" or "link.sameFolded"
            ? texts["Title_Why_Language", labels.LanguageName(written), label]
            : texts[$"Title_Why_{Kind(answer.Reason.Rule)}", label];
    }

    private static bool IsRead(string language) =>
        language == Language.Current.Code || (language == "no" && Language.Current.Code == "nb");

    private static string Kind(string rule) =>
        rule switch
        {
            "link.same" or "link.sameFolded" => "Same",
            "link.typo" => "Typo",
            "link.words" => "Words",
            "link.part" => "Part",
            _ => "Near",
        };
}
