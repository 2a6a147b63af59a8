using System.Runtime.InteropServices;

namespace CompetenceMatch.Search.Linking;

/// <summary>The evidence of one query per concept, each looked up once.</summary>
internal sealed class EvidenceTable(
    TitleQuery query,
    FormScores scores,
    Vocabulary vocabulary,
    LabelForms forms
)
{
    private readonly Dictionary<int, ConceptEvidence> known = [];
    private readonly Dictionary<int, (int Form, float Score)> others = [];

    /// <summary>A form of another language than the query's, and how like the query it is.</summary>
    public void AddOther(int form, float score)
    {
        foreach (var label in forms.LabelsOf(form))
        {
            var concept = vocabulary.ConceptOfLabel[label];
            if (!others.TryGetValue(concept, out var best) || score > best.Score)
                others[concept] = (form, score);
        }
    }

    /// <param name="node">A concept; a parent without labels, or -1, has no evidence.</param>
    public ConceptEvidence Of(int node)
    {
        if (node < 0 || node >= vocabulary.Concepts.Count)
            return new ConceptEvidence();
        ref var evidence = ref CollectionsMarshal.GetValueRefOrAddDefault(
            known,
            node,
            out var exists
        );
        if (!exists)
            evidence = Look(node);
        return evidence;
    }

    private ConceptEvidence Look(int concept)
    {
        var evidence = new ConceptEvidence();
        if (others.TryGetValue(concept, out var other))
            (evidence.OtherForm, evidence.OtherFused) = other;
        foreach (var form in forms.FormsOf(concept, query.OwnLanguage))
        {
            evidence.Gram = Math.Max(evidence.Gram, scores.Gram(form));
            var fused = scores.Fused(form);
            if (fused <= evidence.Fused)
                continue;
            evidence.Fused = fused;
            evidence.Form = form;
        }

        if (evidence.Form >= 0)
            evidence.GramMean = MeanGram(forms.FormsOf(concept, forms.LanguageOf(evidence.Form)));
        foreach (var (form, whole) in query.Equal)
            AddEqual(ref evidence, concept, form, whole);
        return evidence;
    }

    // The mean of the best three: a concept with many labels has many that are beside the point.
    private float MeanGram(ReadOnlySpan<int> ofOneLanguage)
    {
        Span<float> best = [0, 0, 0];
        foreach (var form in ofOneLanguage)
        {
            var gram = scores.Gram(form);
            for (var i = 0; i < best.Length; i++)
            {
                if (gram > best[i])
                    (best[i], gram) = (gram, best[i]);
            }
        }

        return (best[0] + best[1] + best[2]) / Math.Min(best.Length, ofOneLanguage.Length);
    }

    private void AddEqual(ref ConceptEvidence evidence, int concept, int form, bool whole)
    {
        foreach (var label in forms.LabelsOf(form))
        {
            if (vocabulary.ConceptOfLabel[label] != concept)
                continue;
            if (!query.IsOwn(form, forms))
            {
                evidence.OtherSame |= whole;
                continue;
            }

            evidence.SamePart |= !whole;
            evidence.SameFolded |= whole;
            evidence.PreferredSame |= whole && forms.IsPreferred(form, concept);
            evidence.Same |= whole && forms.Normal[label] == query.Normal;
        }
    }
}
