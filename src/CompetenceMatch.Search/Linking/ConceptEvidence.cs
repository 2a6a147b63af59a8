namespace CompetenceMatch.Search.Linking;

/// <summary>What the labels of one concept say about a query; scores 0–1.</summary>
internal struct ConceptEvidence
{
    public bool Same;
    public bool SameFolded;
    public bool SamePart;
    public bool PreferredSame;
    public bool OtherSame;
    public float Gram;
    public float GramMean;
    public float Fused;
    public float OtherFused;

    /// <summary>The form of the query's language most like it; -1 = none is.</summary>
    public int Form;

    /// <summary>The form of another language most like it; -1 = none is.</summary>
    public int OtherForm;

    public ConceptEvidence() => Form = OtherForm = -1;

    public readonly bool IsSame => Same || SameFolded || SamePart;
}
