using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Web.Occupations;

/// <summary>Imported occupations and skills by address, with their titles in the languages of the pages.</summary>
/// <param name="titles">By address and language; bokmål under "nb".</param>
/// <param name="skills">Addresses of the skills that the latest version has.</param>
public sealed class EscoBook(
    EscoNeighbours occupations,
    IReadOnlyDictionary<(string Uri, string Language), string> titles,
    IReadOnlySet<string> skills
)
{
    public static EscoBook Empty { get; } =
        new(
            EscoNeighbours.None,
            new Dictionary<(string, string), string>(),
            new HashSet<string>(StringComparer.Ordinal)
        );

    public EscoNeighbours Occupations => occupations;

    public bool IsSkill(string uri) => skills.Contains(uri);

    /// <summary>In the language, else in English; null = not imported.</summary>
    public string? Title(string uri, string language) =>
        titles.GetValueOrDefault((uri, Spoken(uri, language)));

    /// <summary>The language that the title is in.</summary>
    public string Spoken(string uri, string language) =>
        titles.ContainsKey((uri, language)) ? language : "en";
}
