namespace CompetenceMatch.Search.Linking;

/// <summary>How well the other members of a concept's group fit a query.</summary>
internal sealed class GroupVotes
{
    private readonly Dictionary<int, (int Concept, float Best, float Second)> byGroup = [];
    private readonly Vocabulary vocabulary;

    private GroupVotes(Vocabulary vocabulary) => this.vocabulary = vocabulary;

    public static GroupVotes Of(Dictionary<int, ConceptEvidence> evidence, Vocabulary vocabulary)
    {
        var votes = new GroupVotes(vocabulary);
        foreach (var (concept, found) in evidence)
        {
            votes.Add(vocabulary.Parents[concept], concept, found.Best);
            // A group that is a concept itself speaks for its members.
            votes.Add(vocabulary.GroupNamed(concept), concept, found.Best);
        }

        return votes;
    }

    /// <summary>The best score in the concept's group, its own left out; 0 without a group.</summary>
    public float Without(int concept)
    {
        if (!byGroup.TryGetValue(vocabulary.Parents[concept], out var vote))
            return 0;
        return vote.Concept == concept ? vote.Second : vote.Best;
    }

    private void Add(int group, int concept, float score)
    {
        if (group < 0)
            return;
        if (!byGroup.TryGetValue(group, out var vote))
            byGroup[group] = (concept, score, 0);
        else if (score > vote.Best)
            byGroup[group] = (concept, score, vote.Best);
        else if (score > vote.Second)
            byGroup[group] = (vote.Concept, vote.Best, score);
    }
}
