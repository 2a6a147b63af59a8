using System.Runtime.InteropServices;

namespace CompetenceMatch.Search.Linking;

/// <summary>What all the labels below a group say together: which words they use, and how many of the nearest forms are theirs.</summary>
internal sealed class GroupEvidence
{
    private const int Voters = 40;

    // How soon a word that is used often in a group stops counting more.
    private const float Saturation = 1.5f;
    private readonly Dictionary<int, float> votes = [];
    private readonly Dictionary<int, float> words = [];
    private readonly ConceptGraph graph;
    private float allVotes;
    private float mostWords;

    public GroupEvidence(ConceptGraph graph) => this.graph = graph;

    /// <summary>The groups that the nearest forms vote for, most votes first.</summary>
    public IEnumerable<int> ByVotes => Ordered(votes);

    /// <summary>The groups whose labels use the query's words, most first.</summary>
    public IEnumerable<int> ByWords => Ordered(words);

    public float VoteOf(int node) =>
        node < 0 || allVotes <= 0 ? 0 : votes.GetValueOrDefault(node) / allVotes;

    public float WordsOf(int node) =>
        node < 0 || mostWords <= 0 ? 0 : words.GetValueOrDefault(node) / mostWords;

    public void Vote(List<(int Form, float Score)> nearest, LabelForms forms)
    {
        foreach (var (form, score) in nearest.Take(Voters))
        {
            var vote = score * score * score * score;
            allVotes += vote;
            Above(forms.FirstConcept[form], vote, votes);
        }
    }

    public void Count(TitleQuery query, WordPostings postings, LabelForms forms)
    {
        var uses = new int[graph.Count];
        var met = new List<int>();
        foreach (var (stem, (_, part)) in query.Stems)
        {
            foreach (var form in postings.FormsOf(stem))
            {
                if (!query.IsOwn(form, forms))
                    continue;
                var group = graph.GroupOf(forms.FirstConcept[form]);
                if (group >= 0 && uses[group]++ == 0)
                    met.Add(group);
            }

            AddUses(uses, met, postings.RarityOf(stem) * part);
            met.Clear();
        }

        mostWords = words.Count == 0 ? 0 : words.Values.Max();
    }

    private void AddUses(int[] uses, List<int> met, float weight)
    {
        var above = new Dictionary<int, float>();
        foreach (var group in met)
        {
            Add(words, group, weight * (uses[group] / (uses[group] + Saturation)));
            if (graph.Parent[group] >= 0)
                Add(above, graph.Parent[group], uses[group]);
            uses[group] = 0;
        }

        foreach (var (group, count) in above)
            Add(words, group, weight * (count / (count + Saturation)));
    }

    private void Above(int concept, float amount, Dictionary<int, float> into)
    {
        if (graph.IsGroup(concept))
            Add(into, concept, amount);
        var parent = graph.Parent[concept];
        if (parent < 0)
            return;
        Add(into, parent, amount);
        if (graph.Parent[parent] >= 0)
            Add(into, graph.Parent[parent], amount);
    }

    private static void Add(Dictionary<int, float> into, int node, float amount)
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(into, node, out _);
        sum += amount;
    }

    private static IEnumerable<int> Ordered(Dictionary<int, float> scores) =>
        scores.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Select(s => s.Key);
}
