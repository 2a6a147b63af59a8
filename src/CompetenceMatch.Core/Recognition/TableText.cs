namespace CompetenceMatch.Core.Recognition;

/// <summary>A text of a fact table in the languages the interface is shipped in.</summary>
public sealed record TableText(string Nb, string En, string Uk, string Ar)
{
    /// <summary>By ISO 639-1 code; English where the table lacks the language.</summary>
    public string In(string language) =>
        language switch
        {
            "nb" => Nb,
            "uk" => Uk,
            "ar" => Ar,
            _ => En,
        };
}
