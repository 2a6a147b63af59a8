using System.Globalization;
using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Linking;

/// <summary>Writes weights as the table that the linker reads; what a feature means is kept from the table before.</summary>
internal static class WeightTable
{
    public static void Write(FittedWeights model, TextWriter output)
    {
        output.Write("feature\toccupations\tgroups\tmeaning\n");
        foreach (var feature in Enum.GetValues<LinkFeature>())
        {
            var (occupations, groups) = model.Of(feature);
            output.Write(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{feature}\t{occupations:0.00}\t{groups:0.00}\t{FittedWeights.Meaning(feature)}\n"
                )
            );
        }
    }
}
