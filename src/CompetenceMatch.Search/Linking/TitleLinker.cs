using CompetenceMatch.Core.Matching;
using CompetenceMatch.Search.Text;

namespace CompetenceMatch.Search.Linking;

/// <summary>Turns a title in anyone's words into ranked concepts of a vocabulary. Immutable, thread-safe.</summary>
public sealed class TitleLinker
{
    /// <summary>Answers from this score on are used without asking; below it there is no good answer.</summary>
    public const double Confident = 0.62;

    private const double Step = 1e-6;
    private readonly FormScorer scorer;

    public TitleLinker(Vocabulary vocabulary)
    {
        Vocabulary = vocabulary;
        Forms = new LabelForms(vocabulary);
        scorer = new FormScorer(Forms);
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
        var evidence = new Dictionary<int, ConceptEvidence>();
        foreach (var normal in TitleVariants.Of(text))
        {
            foreach (var (form, score, rule) in scorer.Score(normal, language))
                AddForm(form, score, rule, normal, language, evidence);
        }
        return Answers(evidence, top, answerLanguage);
    }

    private void AddForm(
        int form,
        float score,
        string rule,
        string normal,
        string? language,
        Dictionary<int, ConceptEvidence> evidence
    )
    {
        foreach (var label in Forms.LabelsOf(form))
        {
            var concept = Vocabulary.ConceptOfLabel[label];
            if (!evidence.TryGetValue(concept, out var known))
                evidence[concept] = known = new ConceptEvidence();
            var trust = Trust(label, language);
            if (rule == "link.sameFolded" && Forms.Normal[label] == normal)
                known.Add(LinkWeights.Same * trust, label, form, "link.same");
            else
                known.Add(score * trust, label, form, rule);
        }
    }

    private float Trust(int label, string? language)
    {
        var of = Vocabulary.Labels[label];
        var trust = of.Kind == "title" ? 1f : LinkWeights.NotPreferred;
        if (LanguageCodes.Same(of.Language, language ?? "nb"))
            return trust;
        return trust
            * (language is null ? LinkWeights.OtherLanguageUnasked : LinkWeights.OtherLanguage);
    }

    private List<LinkedTitle> Answers(
        Dictionary<int, ConceptEvidence> evidence,
        int top,
        string? answerLanguage
    )
    {
        var groups = GroupVotes.Of(evidence, Vocabulary);
        var ranked = evidence
            .Select(e => (e.Key, e.Value, Score: e.Value.Agreed(groups.Without(e.Key))))
            .OrderByDescending(e => e.Score)
            .ThenBy(e => e.Key);
        var answers = new List<LinkedTitle>();
        var above = 1 + Step;
        foreach (var (concept, found, score) in ranked)
        {
            if (answers.Count >= top)
                break;
            if (Shown(concept, found, answerLanguage) is not { } shown)
                continue;
            above = Math.Round(Math.Min(Math.Round(score, 6), above - Step), 6);
            if (above <= 0)
                break;
            answers.Add(Answer(shown, above, found));
        }

        return answers;
    }

    private LinkedTitle Answer(VocabularyLabel shown, double score, ConceptEvidence found)
    {
        var because = new Because(found.Rule, Vocabulary.Labels[found.Label].Label);
        return new LinkedTitle(shown.Concept, score, shown.Label, shown.Language, because)
        {
            LabelId = shown.Id,
            Evidence = found.Label,
        };
    }

    private VocabularyLabel? Shown(int concept, ConceptEvidence found, string? answerLanguage)
    {
        var best = Vocabulary.Labels[found.Label];
        return answerLanguage is null || LanguageCodes.Same(best.Language, answerLanguage)
            ? best
            : Vocabulary.Preferred(concept, answerLanguage);
    }
}
