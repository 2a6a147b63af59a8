using CompetenceMatch.Search.Text;

namespace CompetenceMatch.Search.Linking;

/// <summary>Suggests titles while a person types, by prefix of any word and, from five letters, by likeness.</summary>
public sealed class Typeahead
{
    private const int LinkerFrom = 5;
    private const int MostRead = 20_000;
    private readonly TitleLinker linker;
    private readonly Dictionary<string, PrefixTable> tables;

    public Typeahead(TitleLinker linker)
    {
        this.linker = linker;
        tables = Enumerable
            .Range(0, linker.Vocabulary.Labels.Count)
            .GroupBy(l => LanguageCodes.Plain(linker.Vocabulary.Labels[l].Language))
            .ToDictionary(
                g => g.Key,
                g => new PrefixTable(g.Select(l => (l, TextForms.Fold(linker.Forms.Normal[l])))),
                StringComparer.Ordinal
            );
    }

    /// <param name="language">ISO 639-1 of the page: its labels come first.</param>
    public IReadOnlyList<Suggestion> Suggest(string text, string language, int count)
    {
        var prefix = TextForms.Fold(TextForms.Normalise(text));
        if (prefix.Length == 0)
            return [];
        var asked = LanguageCodes.Plain(language);
        var found = new Dictionary<string, Rank>(StringComparer.Ordinal);
        Read(asked, prefix, asked, found);
        // Two letters of another language say too little to show beside the asked one.
        if (found.Count < count || prefix.Length > 2)
        {
            foreach (var other in tables.Keys)
            {
                if (other != asked)
                    Read(other, prefix, asked, found);
            }
        }
        if (prefix.Length >= LinkerFrom)
            Blend(text, asked, count, found);
        return found
            .Values.OrderByDescending(r => r.Score)
            .ThenBy(r => r.Label)
            .Take(count)
            .Select(r => Show(r.Label, prefix, asked))
            .ToArray();
    }

    private void Read(string table, string prefix, string asked, Dictionary<string, Rank> found)
    {
        if (!tables.TryGetValue(table, out var labels))
            return;
        var inAsked = table == asked;
        labels.Find(
            prefix,
            MostRead,
            (label, offset, length) =>
                Keep(found, label, Score(label, offset, length, prefix.Length, inAsked))
        );
    }

    private double Score(int label, int offset, int length, int typed, bool inAsked)
    {
        var score = offset == 0 ? 0.86 : 0.72;
        if (offset == 0 && length == typed)
            score += 0.3;
        if (linker.Vocabulary.Labels[label].Kind == "title")
            score += 0.05;
        if (!inAsked)
            score -= 0.12;
        return score - (0.002 * Math.Min(length - typed, 40));
    }

    private void Blend(string text, string asked, int count, Dictionary<string, Rank> found)
    {
        foreach (var answer in linker.Link(text, asked, count))
        {
            if (answer.Evidence >= 0 && answer.Score >= TitleLinker.Confident * 0.75)
                Keep(found, answer.Evidence, answer.Score * 0.9);
        }
    }

    private void Keep(Dictionary<string, Rank> found, int label, double score)
    {
        var concept = linker.Vocabulary.Labels[label].Concept;
        if (!found.TryGetValue(concept, out var known) || score > known.Score)
            found[concept] = new Rank(label, score);
    }

    private Suggestion Show(int number, string prefix, string asked)
    {
        var label = linker.Vocabulary.Labels[number];
        var (start, length) = TypedRange.Find(label.Label, prefix);
        var translation = LanguageCodes.Same(label.Language, asked)
            ? null
            : linker.Vocabulary.Preferred(label.Concept, asked)?.Label;
        if (
            translation is not null
            && string.Equals(translation, label.Label, StringComparison.OrdinalIgnoreCase)
        )
        {
            (label, translation) = (linker.Vocabulary.Preferred(label.Concept, asked)!, null);
        }
        return new Suggestion(
            label.Concept,
            label.Label,
            label.Language,
            start,
            length,
            translation
        );
    }

    private readonly record struct Rank(int Label, double Score);
}
