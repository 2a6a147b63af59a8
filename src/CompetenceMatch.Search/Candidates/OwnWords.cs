using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Text;

namespace CompetenceMatch.Search.Candidates;

/// <summary>The words people wrote about their own competence, as they are looked up.</summary>
internal static class OwnWords
{
    /// <summary>Each word once.</summary>
    public static HashSet<string> Of(Profile profile) =>
        Texts(profile).SelectMany(Split).ToHashSet(StringComparer.Ordinal);

    /// <summary>Titles of work, certificates and education, then skills in words.</summary>
    public static IEnumerable<string> Texts(Profile profile) =>
        profile
            .Experience.Select(e => e.Title)
            .Concat(profile.TradeCertificates.Select(c => c.Trade))
            .Concat(profile.Educations.Select(e => e.Title))
            .Concat(profile.Skills.Select(s => s.Name).Where(name => !SkillText.IsAddress(name)))
            .OfType<string>();

    /// <summary>A text as its folded words, in order.</summary>
    public static string[] Split(string text) =>
        Folded(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The same words in one text, single spaces between them.</summary>
    public static string Folded(ReadOnlySpan<char> text)
    {
        var read = text[..Math.Min(text.Length, TextForms.TitleLength)];
        return TextForms.Fold(TextForms.Normalise(read.ToString()));
    }
}
