using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Text;

namespace CompetenceMatch.Cli.Benching.Search;

/// <summary>Words of the population's own titles and skills: as often as people write them, or each as often as the others.</summary>
internal sealed class QueryWords
{
    private const int ShortestWord = 3;
    private const int MostTries = 1_000;
    private readonly string[][][] textsOfPerson;
    private readonly string[] distinct;
    private readonly Random dice;

    public QueryWords(IEnumerable<Profile> people, Random dice)
    {
        this.dice = dice;
        textsOfPerson = [.. people.Select(Texts).Where(texts => texts.Length > 0)];
        distinct =
        [
            .. textsOfPerson
                .SelectMany(texts => texts)
                .SelectMany(words => words)
                .Where(IsWorth)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>A common word as often as a rare one.</summary>
    public string Word() =>
        dice.Next(2) == 0 ? Pick(distinct) : Pick(Pick(Person()).Where(IsWorth).ToArray());

    /// <summary>Different words of one person.</summary>
    public IReadOnlyList<string> OfOnePerson(int most)
    {
        var words = Person()
            .SelectMany(text => text)
            .Where(IsWorth)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        dice.Shuffle(words);
        return words[..Math.Min(most, words.Length)];
    }

    /// <summary>Two or three words as they stand beside each other in a title.</summary>
    public string Phrase()
    {
        var text = Drawn(() => Pick(Person()), words => words.Length > 1);
        var length = Math.Min(text.Length, 2 + dice.Next(2));
        var from = dice.Next(text.Length - length + 1);
        return string.Join(' ', text[from..(from + length)]);
    }

    /// <summary>A whole title.</summary>
    public string Title() => string.Join(' ', Pick(Person()));

    /// <summary>The first letters of a word, fewer than all.</summary>
    public string Prefix(int shortest, int longest)
    {
        var word = LongWord(shortest + 1);
        return word[..Math.Min(dice.Next(shortest, longest + 1), word.Length - 1)];
    }

    /// <summary>A word with one letter left out, doubled, replaced or swapped with the next, never the first.</summary>
    public string Misspelt()
    {
        var word = LongWord(6);
        if (word.Length < ShortestWord)
            return word;
        var at = dice.Next(1, word.Length - 1);
        return dice.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, word[at].ToString()),
            2 => $"{word[..at]}{(word[at] == 'e' ? 'a' : 'e')}{word[(at + 1)..]}",
            _ => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
        };
    }

    private string LongWord(int shortest) => Drawn(Word, word => word.Length >= shortest);

    // A handful of people may have no such text; then any will do.
    private static T Drawn<T>(Func<T> draw, Func<T, bool> fits)
    {
        var drawn = draw();
        for (var tries = 0; tries < MostTries && !fits(drawn); tries++)
            drawn = draw();
        return drawn;
    }

    private string[][] Person() => Pick(textsOfPerson);

    private T Pick<T>(T[] items) => items[dice.Next(items.Length)];

    private static string[][] Texts(Profile person) =>
        [
            .. person
                .Experience.Select(work => work.Title)
                .Concat(person.Educations.Select(education => education.Title))
                .Concat(person.TradeCertificates.Select(certificate => certificate.Trade))
                .Concat(person.Skills.Select(skill => skill.Name))
                .OfType<string>()
                .Select(text => TextForms.Normalise(text).Split(' '))
                .Where(words => words.Any(IsWorth)),
        ];

    // "i" and "og" stand in phrases, but nobody looks for them alone.
    private static bool IsWorth(string word) => word.Length >= ShortestWord;
}
