using System.Globalization;
using CompetenceMatch.Core.Insight;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.Figures;

/// <summary>The figures of recognition as rows of a spreadsheet: every area, and the occupations of every region.</summary>
public sealed class RecognitionSheet(Texts texts, Labels labels)
{
    public IEnumerable<IEnumerable<string>> Rows(RecognitionFigures figures)
    {
        yield return [texts["Demand_Title"]];
        yield return [texts["Region_Sheet_Source"], texts["Shared_Brand"]];
        yield return [texts["Region_Sheet_Date"], labels.Date(figures.On)];
        yield return [texts["Region_Sheet_Hidden"], CsvText.Hidden];
        yield return [];
        yield return
        [
            texts["Region_Sheet_Kind"],
            texts["Region_Sheet_Code"],
            texts["Region_Name"],
            texts["Demand_Occupation_Code"],
            texts["Demand_Occupation"],
            texts["Demand_Wait_People"],
            .. Enum.GetValues<WaitStep>().Select(step => texts[$"Demand_Wait_{step}"]),
            texts["Demand_Wait_Median"],
            texts["Demand_People"],
            .. DemandFigures.Offers.Select(lack => texts[$"Demand_Lack_{lack}"]),
            texts["Demand_Posts"],
        ];
        foreach (var area in figures.Areas.All)
        {
            yield return Row(figures, area, null);
            foreach (var occupation in Occupations(figures, area))
                yield return Row(figures, area, occupation);
        }
    }

    private static IEnumerable<OccupationCode> Occupations(
        RecognitionFigures figures,
        FigureArea area
    ) =>
        Shown(figures.Waiting.Areas, figures.Waiting.People, area)
            .Concat(Shown(figures.Demand.Areas, figures.Demand.People, area))
            .Distinct()
            .OrderBy(code => code.Value, StringComparer.Ordinal);

    // A row whose total is hidden tells nothing but that it is there, which may be too much.
    private static IEnumerable<OccupationCode> Shown(
        OccupationAreas places,
        Func<int, int?> people,
        FigureArea area
    ) => places.In(area).Where(row => people(row.Number) is not null).Select(row => row.Occupation);

    private List<string> Row(
        RecognitionFigures figures,
        FigureArea area,
        OccupationCode? occupation
    )
    {
        var (waiting, demand) = (figures.Waiting, figures.Demand);
        var (at, lacking) = (
            Number(waiting.Areas, area, occupation),
            Number(demand.Areas, area, occupation)
        );
        return
        [
            texts[$"Region_Kind_{area.Kind}"],
            area.Code,
            area.Kind == AreaKind.Country ? texts["Region_Country"] : area.Name,
            occupation?.Value ?? "",
            occupation is { } code ? labels.Occupation(code) : "",
            Cell(at is { } a ? waiting.People(a) : null),
            .. Enum.GetValues<WaitStep>()
                .Select(step => Cell(at is { } a ? waiting.At(a, step) : null)),
            Cell(at is { } b ? waiting.MedianWeeks(b) : null),
            Cell(lacking is { } c ? demand.People(c) : null),
            .. DemandFigures.Offers.Select(lack =>
                Cell(lacking is { } d ? demand.Lacking(d, lack) : null)
            ),
            Cell(occupation is { } of ? demand.Posts(area, of) : demand.Posts(area)),
        ];
    }

    private static int? Number(
        OccupationAreas places,
        FigureArea area,
        OccupationCode? occupation
    ) =>
        occupation is null
            ? area.Number
            : places.In(area).FirstOrDefault(row => row.Occupation == occupation)?.Number;

    private static string Cell(int? value) =>
        value?.ToString(CultureInfo.CurrentCulture) ?? CsvText.Hidden;
}
