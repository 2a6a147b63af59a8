namespace CompetenceMatch.Search.Linking;

/// <summary>The fixed numbers of the rules; docs/linking.md says what each is for.</summary>
internal static class LinkWeights
{
    public const float Grams = 0.62f;
    public const float Words = 0.38f;

    /// <summary>Nothing that only resembles a label scores like one that equals it.</summary>
    public const float NearCeiling = 0.93f;

    /// <summary>What a rule that holds fully is worth against the model's scores.</summary>
    public const float Rule = 3f;
    public const float Same = 1f;
    public const float SameFolded = 0.97f;

    /// <summary>One side of "kokk/servitør" equals a label.</summary>
    public const float SamePart = 0.96f;

    /// <summary>Every word of the label stands in the text, plus a share for how much of it that is.</summary>
    public const float Covered = 0.66f;
    public const float CoveredShare = 0.26f;

    /// <summary>"PA" is a title when it stands alone, and a preposition in "operatør på fabrikk".</summary>
    public const int ShortestPart = 3;

    /// <summary>The text has one word of the label and lacks another: "assistent" is not yet "HR-assistent".</summary>
    public const float WordMissing = 0.8f;

    /// <summary>One letter away from a label of five letters, or two from one of nine.</summary>
    public const float Typo = 0.9f;
    public const float TypoTwo = 0.84f;
    public const int TypoFrom = 5;
    public const int TypoTwoFrom = 9;

    public const float Stem = 0.7f;
    public const float CompoundPart = 0.6f;
    public const float CompoundHead = 0.4f;

    /// <summary>A label in another language than the one the person writes.</summary>
    public const float OtherLanguage = 0.94f;
    public const float OtherLanguageUnasked = 0.985f;
    public const float NotPreferred = 0.995f;
}
