using CompetenceMatch.Search.Text;

namespace CompetenceMatch.Search.Linking;

/// <summary>Finds where in a label, as it is written, a folded prefix stands.</summary>
internal static class TypedRange
{
    /// <summary>Start and length in characters of the label; (0, 0) when it is not at a word start.</summary>
    public static (int Start, int Length) Find(string label, string foldedPrefix)
    {
        for (var start = 0; start < label.Length; start++)
        {
            if (!char.IsLetterOrDigit(label[start]))
                continue;
            if (start > 0 && char.IsLetterOrDigit(label[start - 1]))
                continue;
            for (var end = start + 1; end <= label.Length; end++)
            {
                var folded = TextForms.Fold(TextForms.Normalise(label[start..end]));
                if (folded.StartsWith(foldedPrefix, StringComparison.Ordinal))
                    return (start, end - start);
                if (!foldedPrefix.StartsWith(folded, StringComparison.Ordinal))
                    break;
            }
        }

        return (0, 0);
    }
}
