namespace CompetenceMatch.Browser.Tests.Harness;

/// <summary>What a page says of itself, asked in one question.</summary>
internal sealed class Outline
{
    public const string Script = """
        () => ({
            Language: document.documentElement.lang,
            Headings: document.querySelectorAll('h1').length,
            Words: document.body.innerText,
        })
        """;

    public string Language { get; set; } = "";
    public int Headings { get; set; }
    public string Words { get; set; } = "";
}
