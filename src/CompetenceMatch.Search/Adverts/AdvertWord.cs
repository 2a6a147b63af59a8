namespace CompetenceMatch.Search.Adverts;

/// <summary>A word, number or sign of an advert.</summary>
/// <param name="Lower">In lower case, signs in one form.</param>
/// <param name="Clause">Grows at commas and at the end of a sentence.</param>
internal readonly record struct AdvertWord(
    int Start,
    int Length,
    string Lower,
    bool IsCapital,
    int Line,
    int Sentence,
    int Clause
)
{
    public int End => Start + Length;

    public bool IsSign => Length == 1 && !char.IsLetterOrDigit(Lower[0]);

    /// <summary>A whole number of at most four digits, else null.</summary>
    public int? Number =>
        Lower.Length <= 4 && Lower.All(char.IsAsciiDigit)
            ? int.Parse(Lower, System.Globalization.CultureInfo.InvariantCulture)
            : null;
}
