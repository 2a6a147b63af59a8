namespace CompetenceMatch.Search.Text;

/// <summary>Light stems: plural, definite, gender and case endings of folded words, by endings.tsv.</summary>
internal static class Stemmer
{
    /// <summary>The stem of a folded word; by its script alone where the language has no endings.</summary>
    /// <param name="language">Any code of languages.tsv; others are read as unknown.</param>
    public static string Stem(string word, string language) =>
        word.Length == 0 ? word : AnalysisTables.Shipped.Endings.For(language, word[0]).Stem(word);
}
