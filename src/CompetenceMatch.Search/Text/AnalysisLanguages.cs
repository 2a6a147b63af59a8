namespace CompetenceMatch.Search.Text;

/// <summary>What languages.tsv says about a language code.</summary>
internal static class AnalysisLanguages
{
    /// <summary>Languages that write words together.</summary>
    public static IEnumerable<string> Compounding =>
        AnalysisTables.Shipped.Languages.All.Where(l => l.Compounds).Select(l => l.Code);

    /// <summary>One code per language (no, nob and nb-NO are nb); the code itself when unknown.</summary>
    public static string Plain(string code) =>
        AnalysisTables.Shipped.Languages.Find(code)?.Code ?? code;
}
