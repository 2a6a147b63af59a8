using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Web.Occupations;

/// <summary>From a title in anyone's words to an occupation, with the person's own choice as the last word.</summary>
public sealed class TitleChoice(TitleLinker linker, Taxonomy taxonomy)
{
    /// <summary>The radio value of "none of these, keep my words".</summary>
    public const string OwnWords = "own";

    private const int MostOptions = 6;

    // Two good answers this close say that the words fit both.
    private const double ClearLead = 0.08;
    private const double WorthAsking = 0.3;

    /// <param name="code">What a chosen suggestion left in the hidden field; empty without JavaScript.</param>
    /// <param name="before">The saved title and code: a code left over from another title is not a choice.</param>
    public TitleReading Read(
        string title,
        string? code,
        (string? Title, OccupationCode? Code) before = default
    )
    {
        var leftOver = code == before.Code?.Value && title != before.Title;
        if (!leftOver && Known(code) is { } chosen)
            return new TitleReading(chosen, []);
        if (before.Code is { } kept && title == before.Title)
            return new TitleReading(kept, []);
        return Link(title);
    }

    /// <summary>What the words may mean, best first.</summary>
    public IReadOnlyList<OccupationCode> Options(string title) =>
        [
            .. linker
                .Link(title, top: MostOptions)
                .Where(answer => answer.Score >= WorthAsking)
                .Select(answer => new OccupationCode(answer.Concept)),
        ];

    /// <summary>An occupation that exists in the table, or null.</summary>
    public OccupationCode? Known(string? code) =>
        code is { Length: 4 }
        && new OccupationCode(code) is var occupation
        && taxonomy.Occupations.ContainsKey(occupation)
            ? occupation
            : null;

    private TitleReading Link(string title)
    {
        var answers = linker.Link(title, top: MostOptions);
        if (answers is [{ IsConfident: true } sure, ..] && IsAlone(answers))
            return new TitleReading(new OccupationCode(sure.Concept), []);
        return Options(title) is { Count: > 0 } options
            ? new TitleReading(null, options)
            : TitleReading.OwnWords;
    }

    private static bool IsAlone(IReadOnlyList<LinkedTitle> answers) =>
        answers.Count == 1 || answers[0].Score - answers[1].Score >= ClearLead;
}
