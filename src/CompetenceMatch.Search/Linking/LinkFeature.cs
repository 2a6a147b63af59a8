namespace CompetenceMatch.Search.Linking;

/// <summary>What is known of a concept and a title; the rows of Tables/link_weights.tsv say what each is for.</summary>
internal enum LinkFeature
{
    Same,
    SameFolded,
    SamePart,
    SameStems,
    PreferredSame,
    Gram,
    GramMean,
    Fused,
    QueryCovered,
    LabelCovered,
    AllLabelsCovered,
    RankAll,
    RankKind,
    OtherSame,
    OtherFused,
    ParentSame,
    ParentFused,
    GrandparentFused,
    ChildBest,
    ChildMean,
    GroupWords,
    MinorWords,
    Doubt,
    VoteInDoubt,
    WordsInDoubt,
    OtherInDoubt,
    Bias,
    UpperGroup,
}
