using CompetenceMatch.Search.Text;

namespace CompetenceMatch.Search.Linking;

/// <summary>Finds the written forms that fit a title and says by which rule and how well.</summary>
internal sealed class FormScorer
{
    private readonly LabelForms forms;
    private readonly GramPostings grams;
    private readonly WordFeatures features;
    private readonly WordPostings words;
    private readonly CoveredForms covered;

    public FormScorer(LabelForms forms)
    {
        this.forms = forms;
        grams = new GramPostings(forms.Folded);
        features = new WordFeatures(forms);
        words = new WordPostings(forms, features);
        covered = new CoveredForms(forms, features, words);
    }

    /// <param name="normal">One normalised reading of the title.</param>
    /// <param name="language">For stems and compounds; unknown is read as bokmål.</param>
    public IEnumerable<(int Form, float Score, string Rule)> Score(string normal, string? language)
    {
        var folded = TextForms.Fold(normal);
        if (folded.Length == 0)
            yield break;
        var same = forms.Find(TextForms.Squeeze(folded));
        if (same >= 0)
            yield return (same, LinkWeights.SameFolded, "link.sameFolded");
        var shares = covered.Shares(folded, language ?? "nb");
        foreach (var (form, near) in Nearest(folded, language ?? "nb"))
        {
            if (form != same)
                yield return Best(folded, form, near, shares);
        }
    }

    private List<(int Form, float Score)> Nearest(string folded, string language)
    {
        var scores = FormScores.Take(forms.Count);
        grams.Score(folded, scores);
        words.Score(features.Of(folded, language), scores);
        return scores.Best(LinkWeights.Reranked);
    }

    private (int Form, float Score, string Rule) Best(
        string folded,
        int form,
        float near,
        Dictionary<string, float> shares
    )
    {
        var (share, missing) = covered.Share(form, shares);
        var best = (form, near, "link.near");
        if (share > 0 && missing == 0)
        {
            var score = LinkWeights.Covered + (LinkWeights.CoveredShare * share);
            if (score > near)
                best = (form, score, "link.words");
        }
        else if (share > 0)
        {
            best = (form, near * LinkWeights.WordMissing, "link.near");
        }

        var typo = Typo(folded, forms.Folded[form]);
        return typo > best.near ? (form, typo, "link.typo") : best;
    }

    private static float Typo(string query, string form)
    {
        var shorter = Math.Min(query.Length, form.Length);
        if (shorter < LinkWeights.TypoFrom)
            return 0;
        var most = shorter < LinkWeights.TypoTwoFrom ? 1 : 2;
        return EditDistance.Within(query, form, most) switch
        {
            <= 1 => LinkWeights.Typo,
            2 when most == 2 => LinkWeights.TypoTwo,
            _ => 0,
        };
    }
}
