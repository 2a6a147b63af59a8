using CompetenceMatch.Core.Matching;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.Occupations;

/// <summary>Lines of a text field to skills: a title that was shown for an address is that address again.</summary>
public sealed class SkillReading(LiveVocabulary words, Labels labels)
{
    /// <summary>One line for each skill, addresses by title.</summary>
    public string Text(IEnumerable<string> skills) =>
        string.Join('\n', skills.Select(labels.Skill));

    /// <param name="saved">The skills that the field was filled with, among others.</param>
    public IEnumerable<string> Read(IEnumerable<string> lines, IEnumerable<string> saved)
    {
        var shown = new Dictionary<string, string>(StringComparer.CurrentCultureIgnoreCase);
        foreach (var skill in saved.Where(SkillText.IsAddress))
            shown.TryAdd(labels.Skill(skill), skill);
        return lines.Select(line => shown.GetValueOrDefault(line, line));
    }

    /// <summary>Those of the ticked values that are skills; a form may send anything.</summary>
    public IEnumerable<string> Known(IEnumerable<string> ticked) =>
        ticked.Where(words.Current.Esco.IsSkill);
}
