using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Web.Occupations;

/// <summary>From a title in anyone's words to an occupation, with the person's own choice as the last word.</summary>
public sealed class TitleChoice(LiveVocabulary words, Taxonomy taxonomy)
{
    /// <summary>The radio value of "none of these, keep my words".</summary>
    public const string OwnWords = "own";

    private const int MostOptions = 6;
    private const int MostNarrower = 2;

    // Several imported occupations of one unit group may stand before the next group.
    private const int MostAnswers = 24;

    // Two good answers this close say that the words fit both.
    private const double ClearLead = 0.08;
    private const double WorthAsking = 0.3;

    /// <param name="code">What a chosen suggestion left in the hidden field; empty without JavaScript.</param>
    /// <param name="before">As it was saved: a code left over from another title is not a choice.</param>
    public TitleReading Read(string title, string? code, SavedTitle? before = null)
    {
        before ??= SavedTitle.None;
        var leftOver = code == before.Value && title != before.Title;
        if (!leftOver && Known(code) is { } chosen)
            return new TitleReading(chosen, [], KnownEsco(code));
        if (before.Code is { } kept && title == before.Title)
            return new TitleReading(kept, [], before.Esco);
        return Link(title);
    }

    /// <summary>What the words may mean, best first.</summary>
    public IReadOnlyList<OccupationCode> Options(string title) => Options(ByUnitGroup(title));

    private IReadOnlyList<OccupationCode> Options(List<List<LinkedTitle>> groups) =>
        [
            .. groups
                .Where(group => group[0].Score >= WorthAsking)
                .Select(group => UnitGroup(group[0])!.Value)
                .Take(MostOptions),
        ];

    /// <summary>The same with the imported occupations that fit, each before its unit group.</summary>
    public IReadOnlyList<OccupationOption> Choices(string title) =>
        [
            .. ByUnitGroup(title)
                .Where(group => group[0].Score >= WorthAsking)
                .Take(MostOptions)
                .SelectMany(group =>
                    group
                        .Where(answer =>
                            answer.Score >= WorthAsking && KnownEsco(answer.Concept) is not null
                        )
                        .Take(MostNarrower)
                        .Select(answer => Option(answer, KnownEsco(answer.Concept)))
                        .Append(Option(group[0], null))
                ),
        ];

    /// <summary>The unit group of a code or of an ESCO address that exists, or null.</summary>
    public OccupationCode? Known(string? code) =>
        words.Current.Esco.Occupations.Find(code) is { } esco ? esco.UnitGroup
        : code is { Length: 4 }
        && new OccupationCode(code) is var occupation
        && taxonomy.Occupations.ContainsKey(occupation)
            ? occupation
        : null;

    /// <summary>The address of an imported occupation, or null.</summary>
    public string? KnownEsco(string? code) => words.Current.Esco.Occupations.Find(code)?.Uri;

    private TitleReading Link(string title)
    {
        var groups = ByUnitGroup(title);
        if (
            groups is [[{ IsConfident: true } sure, ..], ..]
            && (groups.Count == 1 || sure.Score - groups[1][0].Score >= ClearLead)
        )
            return new TitleReading(UnitGroup(sure), [], Narrower(groups[0]));
        return Options(groups) is { Count: > 0 } options
            ? new TitleReading(null, options)
            : TitleReading.OwnWords;
    }

    // Within the unit group the words must name one imported occupation clearly; else the group is the answer.
    private string? Narrower(IReadOnlyList<LinkedTitle> group)
    {
        var esco = group.Where(answer => KnownEsco(answer.Concept) is not null).ToList();
        return
            esco is [{ IsConfident: true } sure, ..]
            && group[0].Score - sure.Score < ClearLead
            && (esco.Count == 1 || sure.Score - esco[1].Score >= ClearLead)
            ? sure.Concept
            : null;
    }

    private List<List<LinkedTitle>> ByUnitGroup(string title) =>
        [
            .. words
                .Current.Linker.Link(title, top: MostAnswers)
                .Where(answer => UnitGroup(answer) is not null)
                .GroupBy(UnitGroup)
                .Select(group => group.ToList()),
        ];

    private OccupationOption Option(LinkedTitle answer, string? esco) =>
        new(UnitGroup(answer)!.Value, esco, answer);

    private OccupationCode? UnitGroup(LinkedTitle answer) =>
        words.Current.Linker.Vocabulary.UnitGroupOf(answer.Concept);
}
