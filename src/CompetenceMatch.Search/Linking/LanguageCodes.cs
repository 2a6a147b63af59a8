namespace CompetenceMatch.Search.Linking;

/// <summary>Norwegian is written no, nb and nn by different sources.</summary>
internal static class LanguageCodes
{
    public static bool Same(string a, string b) => Plain(a) == Plain(b);

    public static string Plain(string language) => language == "no" ? "nb" : language;
}
