using CompetenceMatch.Search.Text;

namespace CompetenceMatch.Search.Linking;

/// <summary>Says by which rule a label fits a title, and how strongly: what people are told and what thresholds are held to.</summary>
internal sealed class LinkRules(
    TitleQuery query,
    FeatureRows features,
    Vocabulary vocabulary,
    LabelForms forms,
    string? language
)
{
    /// <summary>The strongest rule among the concept's likely forms.</summary>
    public LinkReason Of(FeatureRow row)
    {
        LinkReason? best = null;
        foreach (var (form, whole) in query.Equal)
            best = Stronger(best, row.Concept, form, Equal(whole));
        var own = row.Evidence;
        if (own.Form >= 0)
            best = Stronger(best, row.Concept, own.Form, Like(own.Form, own.Fused));
        if (own.OtherForm >= 0)
            best = Stronger(best, row.Concept, own.OtherForm, Like(own.OtherForm, own.OtherFused));
        return best ?? LinkReason.Group;
    }

    private LinkReason? Stronger(
        LinkReason? best,
        int concept,
        int form,
        (float Strength, string Rule) found
    )
    {
        foreach (var label in forms.LabelsOf(form))
        {
            if (vocabulary.ConceptOfLabel[label] != concept)
                continue;
            var (strength, rule) =
                found.Rule == "link.sameFolded" && forms.Normal[label] == query.Normal
                    ? (LinkWeights.Same, "link.same")
                    : found;
            strength *= Trust(label);
            if (best is null || strength > best.Strength)
                best = new LinkReason(strength, rule, label);
        }

        return best;
    }

    private static (float Strength, string Rule) Equal(bool whole) =>
        (whole ? LinkWeights.SameFolded : LinkWeights.SamePart, "link.sameFolded");

    private (float Strength, string Rule) Like(int form, float fused)
    {
        var near = Math.Min(LinkWeights.NearCeiling, fused);
        var (share, held) = features.Covered(form);
        var best = (Strength: near, Rule: "link.near");
        if (share > 0 && held > 0.999f && forms.Folded[form].Length >= LinkWeights.ShortestPart)
        {
            var covered = LinkWeights.Covered + (LinkWeights.CoveredShare * share);
            if (covered > near)
                best = (covered, share > 0.99f ? "link.words" : "link.part");
        }
        else if (share > 0)
        {
            best = (near * LinkWeights.WordMissing, "link.near");
        }

        var typo = query.Readings.Max(reading => Typo(reading, forms.Folded[form]));
        return typo > best.Strength ? (typo, "link.typo") : best;
    }

    private static float Typo(string reading, string form)
    {
        var shorter = Math.Min(reading.Length, form.Length);
        if (shorter < LinkWeights.TypoFrom)
            return 0;
        var most = shorter < LinkWeights.TypoTwoFrom ? 1 : 2;
        return EditDistance.Within(reading, form, most) switch
        {
            <= 1 => LinkWeights.Typo,
            2 when most == 2 => LinkWeights.TypoTwo,
            _ => 0,
        };
    }

    private float Trust(int label)
    {
        var of = vocabulary.Labels[label];
        var trust = of.Kind == "alt" ? LinkWeights.NotPreferred : 1f;
        if (LanguageCodes.Same(of.Language, language ?? "nb"))
            return trust;
        return trust
            * (language is null ? LinkWeights.OtherLanguageUnasked : LinkWeights.OtherLanguage);
    }
}
