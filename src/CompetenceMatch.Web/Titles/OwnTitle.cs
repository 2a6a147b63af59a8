namespace CompetenceMatch.Web.Titles;

/// <summary>Own words that are linked to nothing, with how many people wrote them; never who.</summary>
/// <param name="Written">As most wrote it.</param>
/// <param name="People">Null = fewer than are ever counted aloud.</param>
public sealed record OwnTitle(string Words, string Written, int? People)
{
    public string Key => TitleWords.KeyOf(Words);
}
