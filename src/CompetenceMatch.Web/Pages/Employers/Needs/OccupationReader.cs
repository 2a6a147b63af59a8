using CompetenceMatch.Core.Needs;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Needs;
using CompetenceMatch.Web.Occupations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>Links a need's title; a need is always about one occupation, so words alone do not do.</summary>
public sealed class OccupationReader(
    TitleChoice titles,
    NeedChoices choices,
    OccupationItems items,
    Texts texts
)
{
    public OccupationReading Read(string title, JobInput input, Need before)
    {
        if (titles.Known(input.Choice) is { } chosen)
            return new OccupationReading(chosen, [], false, titles.KnownEsco(input.Choice));
        var reading = titles.Read(
            title,
            input.Code,
            new(before.Title, before.Occupation, before.Esco)
        );
        if (reading.Occupation is { } occupation)
            return new OccupationReading(occupation, [], false, reading.Esco);
        return reading.IsQuestion && input.Choice != TitleChoice.OwnWords
            ? new OccupationReading(null, Asked(titles.Choices(title)), false)
            : new OccupationReading(null, choices.Occupations(), true);
    }

    private IReadOnlyList<SelectListItem> Asked(IReadOnlyList<OccupationOption> options) =>
        [
            .. items.Of(options),
            new SelectListItem(texts["Need_Occupation_Other"], TitleChoice.OwnWords),
        ];
}
