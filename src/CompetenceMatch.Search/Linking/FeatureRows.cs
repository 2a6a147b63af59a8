namespace CompetenceMatch.Search.Linking;

/// <summary>Says of every candidate what is known: itself, its relatives in the hierarchy, and how it stands among the others.</summary>
internal sealed class FeatureRows(
    TitleQuery query,
    FormScores scores,
    EvidenceTable evidence,
    GroupEvidence groups,
    ConceptGraph graph,
    LabelForms forms,
    FormParts parts,
    WordPostings words
)
{
    public List<FeatureRow> Of(IReadOnlyCollection<int> candidates)
    {
        var ranked = candidates
            .Select(c => (Concept: c, Evidence: evidence.Of(c)))
            .OrderByDescending(c => c.Evidence.Fused)
            .ThenBy(c => c.Concept);
        var rows = new List<FeatureRow>(candidates.Count);
        var (ofGroups, ofOthers) = (0, 0);
        foreach (var (concept, own) in ranked)
        {
            var isGroup = graph.IsGroup(concept);
            var row = new FeatureRow(concept, isGroup, own, new float[FeatureRow.Width]);
            row.Values[(int)LinkFeature.RankAll] = 1f / (rows.Count + 1);
            row.Values[(int)LinkFeature.RankKind] = 1f / (isGroup ? ++ofGroups : ++ofOthers);
            rows.Add(row);
        }

        var doubt = 1 - rows.Where(r => !r.IsGroup).Max(r => (float?)r.Evidence.Fused) ?? 1;
        foreach (var row in rows)
            Fill(row, doubt);
        return rows;
    }

    private void Fill(FeatureRow row, float doubt)
    {
        var (own, values) = (row.Evidence, row.Values);
        values[(int)LinkFeature.Same] = One(own.Same);
        values[(int)LinkFeature.SameFolded] = One(own.SameFolded);
        values[(int)LinkFeature.SamePart] = One(own.SamePart);
        values[(int)LinkFeature.PreferredSame] = One(own.PreferredSame);
        values[(int)LinkFeature.OtherSame] = One(own.OtherSame);
        values[(int)LinkFeature.Gram] = own.Gram;
        values[(int)LinkFeature.GramMean] = own.GramMean;
        values[(int)LinkFeature.Fused] = own.Fused;
        values[(int)LinkFeature.OtherFused] = own.OtherFused;
        values[(int)LinkFeature.Doubt] = doubt;
        values[(int)LinkFeature.OtherInDoubt] = doubt * own.OtherFused;
        values[(int)LinkFeature.Bias] = 1;
        values[(int)LinkFeature.UpperGroup] = One(row.IsGroup && graph.IsUpper(row.Concept));
        FillCovered(row);
        FillRelatives(row);
        FillGroups(row, doubt);
    }

    private void FillCovered(FeatureRow row)
    {
        var any = 0u;
        foreach (var form in forms.FormsOf(row.Concept, query.OwnLanguage))
        {
            if (!scores.SharesWord(form))
                continue;
            foreach (var part in parts.Of(form))
            {
                if (query.Stems.TryGetValue(part, out var found))
                    any |= 1u << found.Word;
            }
        }

        for (var word = 0; word < query.Shares.Count; word++)
        {
            if ((any & (1u << word)) != 0)
                row.Values[(int)LinkFeature.AllLabelsCovered] += query.Shares[word];
        }

        if (row.Evidence.Form < 0 || any == 0)
            return;
        var (share, held) = Covered(row.Evidence.Form);
        row.Values[(int)LinkFeature.QueryCovered] = share;
        row.Values[(int)LinkFeature.LabelCovered] = held;
        row.Values[(int)LinkFeature.WholeLabel] = One(held > 0.99f);
        row.Values[(int)LinkFeature.SameStems] = One(share > 0.99f && held > 0.99f);
    }

    /// <summary>The share of the query that a form explains, and the share of the form that stands in the query.</summary>
    public (float Share, float Held) Covered(int form)
    {
        var (share, held, all) = (0f, 0f, 1e-6f);
        foreach (var part in parts.Of(form))
        {
            var rarity = words.RarityOf(part);
            all += rarity;
            if (!query.Stems.TryGetValue(part, out var found))
                continue;
            held += rarity;
            share += query.Shares[found.Word] * found.Part;
        }

        return (Math.Min(1, share), held / all);
    }

    private void FillRelatives(FeatureRow row)
    {
        var parent = graph.Parent[row.Concept];
        var above = evidence.Of(parent);
        row.Values[(int)LinkFeature.ParentSame] = One(above.IsSame);
        row.Values[(int)LinkFeature.ParentFused] = above.Fused;
        if (parent >= 0)
        {
            row.Values[(int)LinkFeature.GrandparentFused] = evidence.Of(graph.Parent[parent]).Fused;
        }
        if (!row.IsGroup)
            return;
        var (best, sum) = (0f, 0f);
        foreach (var child in graph.Children(row.Concept))
        {
            var fused = evidence.Of(child).Fused;
            best = Math.Max(best, fused);
            sum += fused;
        }

        row.Values[(int)LinkFeature.ChildBest] = best;
        row.Values[(int)LinkFeature.ChildMean] = sum / graph.Children(row.Concept).Length;
    }

    private void FillGroups(FeatureRow row, float doubt)
    {
        var group = row.IsGroup ? row.Concept : graph.Parent[row.Concept];
        var above = group < 0 ? -1 : graph.Parent[group];
        row.Values[(int)LinkFeature.GroupWords] = groups.WordsOf(group);
        row.Values[(int)LinkFeature.MinorWords] = groups.WordsOf(above);
        row.Values[(int)LinkFeature.VoteInDoubt] = doubt * groups.VoteOf(group);
        row.Values[(int)LinkFeature.WordsInDoubt] = doubt * groups.WordsOf(group);
    }

    private static float One(bool holds) => holds ? 1 : 0;
}
