using CompetenceMatch.Search.Text;

namespace CompetenceMatch.Search.Linking;

/// <summary>A weight per feature, one for occupations and one for groups; docs/linking.md says how they were fitted.</summary>
internal sealed class FittedWeights
{
    private const string Table = "link_weights.tsv";
    private static readonly string[] Columns = ["feature", "occupations", "groups", "meaning"];
    private static readonly Lazy<FittedWeights> Built = new(() =>
        Read(AnalysisTables.Embedded(Table))
    );
    private readonly float[] occupations;
    private readonly float[] groups;

    public FittedWeights(float[] occupations, float[] groups)
    {
        this.occupations = occupations;
        this.groups = groups;
    }

    /// <summary>The weights of the table in this assembly.</summary>
    public static FittedWeights Shipped => Built.Value;

    /// <summary>Higher is likelier; only differences within one query mean something.</summary>
    public float Score(FeatureRow row)
    {
        var weights = row.IsGroup ? groups : occupations;
        var sum = 0f;
        for (var i = 0; i < weights.Length; i++)
            sum += weights[i] * row.Values[i];
        return sum;
    }

    /// <summary>The weights of a feature, for the table.</summary>
    internal (float Occupations, float Groups) Of(LinkFeature feature) =>
        (occupations[(int)feature], groups[(int)feature]);

    /// <summary>What the shipped table says a feature is.</summary>
    internal static string Meaning(LinkFeature feature) =>
        AnalysisRow
            .Parse(Table, AnalysisTables.Embedded(Table), Columns)
            .First(row => row["feature"] == feature.ToString())["meaning"];

    /// <exception cref="AnalysisTableException">The table is wrong; the message says where.</exception>
    internal static FittedWeights Read(string text)
    {
        var ofOccupations = new float[FeatureRow.Width];
        var ofGroups = new float[FeatureRow.Width];
        var missing = Enum.GetNames<LinkFeature>().ToHashSet(StringComparer.Ordinal);
        foreach (var row in AnalysisRow.Parse(Table, text, Columns))
        {
            if (!missing.Remove(row["feature"]))
                throw row.Wrong("feature", $"\"{row["feature"]}\" is no feature, or stands twice");
            var feature = (int)Enum.Parse<LinkFeature>(row["feature"]);
            ofOccupations[feature] = row.Decimal("occupations");
            ofGroups[feature] = row.Decimal("groups");
            row.Filled("meaning");
        }

        return missing.Count == 0
            ? new FittedWeights(ofOccupations, ofGroups)
            : throw new AnalysisTableException(
                Table,
                0,
                "feature",
                $"{missing.First()} is missing"
            );
    }
}
