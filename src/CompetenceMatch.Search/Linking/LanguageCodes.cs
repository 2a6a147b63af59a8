using CompetenceMatch.Search.Text;

namespace CompetenceMatch.Search.Linking;

/// <summary>Norwegian is written no, nob and nb by different sources (languages.tsv).</summary>
internal static class LanguageCodes
{
    public static bool Same(string a, string b) => Plain(a) == Plain(b);

    public static string Plain(string language) => AnalysisLanguages.Plain(language);
}
