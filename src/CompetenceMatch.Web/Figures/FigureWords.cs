using System.Globalization;
using CompetenceMatch.Core.Insight;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Maps;

namespace CompetenceMatch.Web.Figures;

/// <summary>Figures and classes of figures as readers see them.</summary>
public sealed class FigureWords(Texts texts)
{
    public string Value(AreaFigure figure, RegionFigures figures, FigureArea area) =>
        figure.Id == AreaFigure.Stays && figures.Stays.IsEmpty
            ? texts["Region_Stay_None"]
            : Value(figure, figure.Of(figures, area));

    public string Value(AreaFigure figure, double? value) =>
        value is { } known
            ? known.ToString(figure.IsShare ? "P0" : "N0", CultureInfo.CurrentCulture)
            : texts["Region_Hidden"];

    /// <summary>For example 10–19; 0 is the class of what is not shown.</summary>
    public string Class(AreaFigure figure, MapScale scale, int number)
    {
        if (number == 0)
            return texts[
                figure.Id == AreaFigure.Posts ? "Region_Class_None" : "Region_Class_Hidden"
            ];
        var from = scale.Starts[number - 1];
        if (number == scale.Starts.Count)
            return texts["Region_Class_Last", Value(figure, from)];
        var step = figure.IsShare ? 0.01 : 1;
        return texts[
            "Region_Class",
            Value(figure, from),
            Value(figure, scale.Starts[number] - step)
        ];
    }
}
