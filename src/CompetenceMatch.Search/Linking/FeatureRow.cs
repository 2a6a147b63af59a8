namespace CompetenceMatch.Search.Linking;

/// <summary>One candidate with what is known of it.</summary>
internal readonly record struct FeatureRow(
    int Concept,
    bool IsGroup,
    ConceptEvidence Evidence,
    float[] Values
)
{
    public static readonly int Width = Enum.GetValues<LinkFeature>().Length;

    public float this[LinkFeature feature] => Values[(int)feature];
}
