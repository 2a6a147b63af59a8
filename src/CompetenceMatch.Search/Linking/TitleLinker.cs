namespace CompetenceMatch.Search.Linking;
public sealed class TitleLinker(Vocabulary vocabulary)
{
    public const double Confident = 0.62;
    public Vocabulary Vocabulary { get; } = vocabulary;
    public IReadOnlyList<LinkedTitle> Link(string text, string? language = null, int top = 10, string? answerLanguage = null) => [];
}
