using CompetenceMatch.Core.Matching;

namespace CompetenceMatch.Search.Linking;

/// <summary>Turns a title in anyone's words into ranked concepts of a vocabulary. Immutable, thread-safe.</summary>
public sealed class TitleLinker
{
    /// <summary>Answers from this score on are used without asking; below it there is no good answer.</summary>
    public const double Confident = 0.62;

    private const double Step = 1e-6;
    private const int Reviewed = 12;
    private readonly Candidates candidates;
    private readonly FittedWeights model;

    public TitleLinker(Vocabulary vocabulary)
        : this(vocabulary, FittedWeights.Shipped) { }

    internal TitleLinker(Vocabulary vocabulary, FittedWeights model)
    {
        Vocabulary = vocabulary;
        this.model = model;
        Forms = new LabelForms(vocabulary);
        candidates = new Candidates(vocabulary, Forms);
    }

    public Vocabulary Vocabulary { get; }

    internal LabelForms Forms { get; }

    /// <summary>The concepts a text may mean, best first; the same call always gives the same answers.</summary>
    /// <param name="language">ISO 639-1 of the text; null = unknown, every language counts alike.</param>
    /// <param name="answerLanguage">Only concepts with a label in it are answers; other labels are evidence.</param>
    public IReadOnlyList<LinkedTitle> Link(
        string text,
        string? language = null,
        int top = 10,
        string? answerLanguage = null
    )
    {
        if (Vocabulary.Labels.Count == 0)
            return [];
        var query = candidates.Read(text, language);
        if (query.Readings.Count == 0)
            return [];
        var found = candidates.Of(query);
        var rules = new LinkRules(query, found.Features, Vocabulary, Forms, language);
        return Answers(Ranked(found.Rows, rules), top, answerLanguage);
    }

    /// <summary>What is known of each candidate of a text, for the fit of the weights.</summary>
    internal List<FeatureRow> Features(string text, string? language) =>
        candidates.Read(text, language) is { Readings.Count: > 0 } query
            ? candidates.Of(query).Rows
            : [];

    // The model ranks; among its likeliest the rule by which the words fit has a say, as people see it.
    private IEnumerable<(int Concept, LinkReason Reason)> Ranked(
        List<FeatureRow> rows,
        LinkRules rules
    )
    {
        var ranked = rows.Select(row => (Row: row, Score: model.Score(row)))
            .OrderByDescending(r => r.Score)
            .ThenBy(r => r.Row.Concept)
            .ToArray();
        var likeliest = ranked
            .Take(Reviewed)
            .Select(r => (r.Row, r.Score, Reason: rules.Of(r.Row)))
            .OrderByDescending(r => r.Score + (LinkWeights.Rule * r.Reason.Strength))
            .Select(r => (r.Row.Concept, r.Reason));
        // Few callers read past the likeliest: the rules of the rest are asked when they do.
        var rest = ranked.Skip(Reviewed).Select(r => (r.Row.Concept, Reason: rules.Of(r.Row)));
        return likeliest.Concat(rest);
    }

    private List<LinkedTitle> Answers(
        IEnumerable<(int Concept, LinkReason Reason)> ranked,
        int top,
        string? answerLanguage
    )
    {
        var answers = new List<LinkedTitle>();
        var above = 1 + Step;
        foreach (var (concept, reason) in ranked)
        {
            if (answers.Count >= top)
                break;
            if (Shown(concept, reason.Label, answerLanguage) is not { } shown)
                continue;
            // The score says how well the words fit, and never rises again down the list.
            var least = (top - answers.Count) * Step;
            above = Math.Round(Math.Max(least, Math.Min(reason.Strength, above - Step)), 6);
            answers.Add(Answer(shown, above, reason));
        }

        return answers;
    }

    private LinkedTitle Answer(VocabularyLabel shown, double score, LinkReason reason)
    {
        var evidence = reason.Label < 0 ? shown : Vocabulary.Labels[reason.Label];
        return new LinkedTitle(
            shown.Concept,
            score,
            shown.Label,
            shown.Language,
            new Because(reason.Rule, evidence.Label)
        )
        {
            LabelId = shown.Id,
            EvidenceLanguage = evidence.Language,
            Evidence = reason.Label,
        };
    }

    private VocabularyLabel? Shown(int concept, int evidence, string? answerLanguage)
    {
        var best = evidence < 0 ? null : Vocabulary.Labels[evidence];
        if (answerLanguage is null)
            return best ?? Vocabulary.Labels[Vocabulary.LabelsOf(concept).Start];
        return best is not null && LanguageCodes.Same(best.Language, answerLanguage)
            ? best
            : Vocabulary.Preferred(concept, answerLanguage);
    }
}
