using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Text;

namespace CompetenceMatch.Search.Candidates;

/// <summary>The words people wrote about their own competence, as they are looked up.</summary>
internal static class OwnWords
{
    private const int MostTerms = 24;

    public static string[] Of(Profile profile)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var text in Texts(profile))
            words.UnionWith(Split(text));
        return [.. words];
    }

    /// <summary>Titles of work, certificates and education, then skills in words.</summary>
    public static IEnumerable<string> Texts(Profile profile) =>
        profile
            .Experience.Select(e => e.Title)
            .Concat(profile.TradeCertificates.Select(c => c.Trade))
            .Concat(profile.Educations.Select(e => e.Title))
            .Concat(profile.Skills.Select(s => s.Name).Where(name => !SkillText.IsAddress(name)))
            .OfType<string>();

    /// <summary>What is looked for: stems that a person's word must begin with, each of them.</summary>
    public static string[] Terms(string text) =>
        Split(text)
            .Where(w => w.Length > 1)
            .Select(w => w.Length > 4 ? Stemmer.Stem(w, "nb") : w)
            .Distinct(StringComparer.Ordinal)
            .Take(MostTerms)
            .ToArray();

    /// <summary>True if every term begins one of the words.</summary>
    public static bool Hold(string[] words, string[] terms)
    {
        foreach (var term in terms)
        {
            var at = Array.BinarySearch(words, term, StringComparer.Ordinal);
            at = at < 0 ? ~at : at;
            if (at >= words.Length || !words[at].StartsWith(term, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    /// <summary>A text as its folded words, in order.</summary>
    public static string[] Split(string text) =>
        TextForms.Fold(TextForms.Normalise(text)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
