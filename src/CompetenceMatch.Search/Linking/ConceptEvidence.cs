namespace CompetenceMatch.Search.Linking;

/// <summary>What the labels of one concept say about a query.</summary>
internal sealed class ConceptEvidence
{
    public float Best { get; private set; }

    /// <summary>The best score of a form other than the best one.</summary>
    public float Second { get; private set; }
    public int Label { get; private set; } = -1;
    public string Rule { get; private set; } = "";
    private int form = -1;

    public void Add(float score, int label, int ofForm, string rule)
    {
        if (score > Best)
        {
            if (ofForm != form)
                Second = Best;
            (Best, Label, form, Rule) = (score, label, ofForm, rule);
        }
        else if (ofForm != form && score > Second)
        {
            Second = score;
        }
    }

    /// <summary>The best label, lifted towards 1 by a second label and by the rest of the group.</summary>
    public float Agreed(float group) =>
        Best + ((1 - Best) * ((LinkWeights.SecondLabel * Second) + (LinkWeights.Group * group)));
}
