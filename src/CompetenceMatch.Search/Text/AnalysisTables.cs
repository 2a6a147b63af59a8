using System.Reflection;

namespace CompetenceMatch.Search.Text;

/// <summary>The tables that the language analysis lives on, read and checked at first use.</summary>
internal sealed class AnalysisTables
{
    private static readonly Lazy<AnalysisTables> shipped = new(() => new AnalysisTables(Embedded));

    /// <param name="text">The text of a table, by file name.</param>
    /// <exception cref="AnalysisTableException">A table is wrong; the message says where.</exception>
    public AnalysisTables(Func<string, string> text)
    {
        Letters = new LetterTable(text(LetterTable.File));
        Languages = new LanguageTable(text(LanguageTable.File));
        Endings = new EndingTable(
            text(EndingTable.File),
            Languages,
            word => TextForms.Fold(TextForms.Normalise(word, Letters), Letters)
        );
    }

    public static AnalysisTables Shipped => shipped.Value;

    public LetterTable Letters { get; }

    public LanguageTable Languages { get; }

    public EndingTable Endings { get; }

    /// <summary>The text of a table as it is shipped.</summary>
    public static string Embedded(string file)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(file)
            ?? throw new AnalysisTableException(file, 0, "(all)", "the table is missing");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
