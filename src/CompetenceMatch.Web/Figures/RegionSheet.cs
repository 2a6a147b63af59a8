using System.Globalization;
using CompetenceMatch.Core.Insight;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.Figures;

/// <summary>The region figures as rows of a spreadsheet: where they are from and their date first, then every area.</summary>
public sealed class RegionSheet(Texts texts, Labels labels)
{
    public IEnumerable<IEnumerable<string>> Rows(RegionFigures figures)
    {
        yield return [texts["Region_Title"]];
        yield return [texts["Region_Sheet_Source"], texts["Shared_Brand"]];
        yield return [texts["Region_Sheet_Date"], labels.Date(figures.On)];
        yield return [texts["Region_Sheet_Hidden"], CsvText.Hidden];
        yield return [texts["Region_Source"]];
        yield return [];
        yield return
        [
            texts["Region_Sheet_Kind"],
            texts["Region_Sheet_Code"],
            texts["Region_Name"],
            .. AreaFigure.All.Select(figure => texts[$"Region_Figure_{figure.Id}"]),
            .. Groups(figures).SelectMany(Heads),
            texts["Region_Inhabitants"],
        ];
        foreach (var area in figures.Areas.All)
            yield return Row(figures, area);
    }

    private IEnumerable<string> Row(RegionFigures figures, FigureArea area) =>
        [
            texts[$"Region_Kind_{area.Kind}"],
            area.Code,
            area.Kind == AreaKind.Country ? texts["Region_Country"] : area.Name,
            .. AreaFigure.All.Select(figure => Number(figure.Of(figures, area))),
            .. Groups(figures)
                .SelectMany(group =>
                    Enumerable
                        .Range(0, group.Kinds)
                        .Select(kind => Number(group.Count(area.Number, kind)))
                ),
            Number(area.Inhabitants),
        ];

    private static (string Id, string Head, int Kinds, Func<int, int, int?> Count)[] Groups(
        RegionFigures figures
    )
    {
        var (people, needs) = (figures.People, figures.Needs);
        return
        [
            ("Major", "Region_Pairs_People", people.Occupations.Kinds, people.Occupations.Count),
            (
                "Major",
                "Region_Major_Posts",
                needs.Open.Kinds,
                (area, kind) => needs.Open.Count(area, kind)
            ),
            ("Education", "Region_Pairs_People", people.Educations.Kinds, people.Educations.Count),
            ("Norwegian", "Region_Pairs_People", people.Norwegian.Kinds, people.Norwegian.Count),
        ];
    }

    private IEnumerable<string> Heads(
        (string Id, string Head, int Kinds, Func<int, int, int?> Count) group
    ) =>
        Enumerable
            .Range(0, group.Kinds)
            .Select(kind => $"{texts[group.Head]}: {texts[$"Region_{group.Id}_{kind}"]}");

    private static string Number(double? value) =>
        value?.ToString("0.##", CultureInfo.CurrentCulture) ?? CsvText.Hidden;
}
