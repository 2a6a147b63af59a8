namespace CompetenceMatch.Search.Text;

/// <summary>Which script a letter belongs to, as far as the analysis tells scripts apart (ISO 15924).</summary>
internal static class Script
{
    public const string Latin = "Latn";
    public const string Other = "Zyyy";

    public static string Of(char letter) =>
        letter switch
        {
            < '\u0250' => Latin,
            >= '\u0400' and <= '\u052F' => "Cyrl",
            (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') => "Arab",
            >= '\u1200' and <= '\u139F' => "Ethi",
            >= '\u1E00' and <= '\u1EFF' => Latin,
            _ => Other,
        };
}
