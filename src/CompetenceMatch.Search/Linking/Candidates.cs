namespace CompetenceMatch.Search.Linking;

/// <summary>
/// Finds the concepts worth a closer look: neighbours by grams and words, equal forms, and then their
/// relatives in the hierarchy. What is missed here cannot be an answer.
/// </summary>
internal sealed class Candidates
{
    private const int OwnForms = 300;
    private const int OtherForms = 100;
    private const int GroupsByVotes = 6;
    private const int GroupsByWords = 4;
    private readonly Vocabulary vocabulary;
    private readonly LabelForms forms;
    private readonly ConceptGraph graph;
    private readonly WordFeatures features;
    private readonly WordPostings words;
    private readonly GramPostings grams;
    private readonly FormParts parts;

    public Candidates(Vocabulary vocabulary, LabelForms forms)
    {
        this.vocabulary = vocabulary;
        this.forms = forms;
        graph = new ConceptGraph(vocabulary);
        grams = new GramPostings(forms.Folded, forms.FirstConcept.Select(Group).ToArray());
        features = new WordFeatures(forms);
        words = new WordPostings(forms, features);
        parts = new FormParts(forms, features, words);
    }

    public TitleQuery Read(string text, string? language) =>
        new(text, language, forms, features, words);

    public CandidateRows Of(TitleQuery query)
    {
        var scores = Score(query);
        var (own, others) = Nearest(query, scores);
        var evidence = new EvidenceTable(query, scores, vocabulary, forms);
        foreach (var (form, score) in others)
            evidence.AddOther(form, score);
        var groups = new GroupEvidence(graph);
        groups.Vote(own, forms);
        groups.Count(query, words, forms);
        var rows = new FeatureRows(query, scores, evidence, groups, graph, forms, parts, words);
        var chosen = Chosen(own.Concat(others).Select(f => f.Form).Concat(query.Equal.Keys));
        Expand(chosen, groups);
        return new CandidateRows(rows, rows.Of(chosen));
    }

    private FormScores Score(TitleQuery query)
    {
        var scores = FormScores.Take(forms.Count);
        foreach (var reading in query.Readings)
        {
            grams.Score(reading, scores);
            words.Score(features.Of(reading, query.Stemming), scores);
            scores.Keep();
        }

        return scores;
    }

    private (List<(int Form, float Score)> Own, List<(int Form, float Score)> Others) Nearest(
        TitleQuery query,
        FormScores scores
    )
    {
        var (own, others) = (new BestForms(OwnForms), new BestForms(OtherForms));
        foreach (var form in scores.Met)
            (query.IsOwn(form, forms) ? own : others).Offer(form, scores.Fused(form));
        return (own.Take(), others.Take());
    }

    private HashSet<int> Chosen(IEnumerable<int> nearest)
    {
        var chosen = new HashSet<int>();
        foreach (var form in nearest)
        {
            foreach (var label in forms.LabelsOf(form))
                chosen.Add(vocabulary.ConceptOfLabel[label]);
        }

        return chosen;
    }

    private void Expand(HashSet<int> chosen, GroupEvidence groups)
    {
        foreach (var concept in chosen.ToArray())
            AddLabelled(graph.Parent[concept], chosen);
        var likely = groups.ByVotes.Take(GroupsByVotes).Concat(groups.ByWords.Take(GroupsByWords));
        foreach (var group in likely)
        {
            AddLabelled(group, chosen);
            foreach (var child in graph.Children(group))
                chosen.Add(child);
        }
    }

    private void AddLabelled(int node, HashSet<int> chosen)
    {
        if (node >= 0 && node < vocabulary.Concepts.Count)
            chosen.Add(node);
    }

    private int Group(int concept) =>
        graph.GroupOf(concept) is var group and >= 0 ? group : concept;
}
