using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>Splits people's own texts into numbered words; the same title is written by many, so it is split once.</summary>
internal sealed class OwnWordNumbers
{
    public const int EndOfText = -1;
    private const int MostRemembered = 100_000;

    private readonly Dictionary<string, int[]> remembered = new(StringComparer.Ordinal);

    public TermTableBuilder Terms { get; } = new();

    public void Add(Profile profile, List<int> sequence)
    {
        foreach (var text in OwnWords.Texts(profile))
        {
            sequence.AddRange(Split(text));
            sequence.Add(EndOfText);
        }
    }

    private int[] Split(string text)
    {
        if (remembered.TryGetValue(text, out var known))
            return known;
        var numbers = Array.ConvertAll(OwnWords.Split(text), Terms.Number);
        if (remembered.Count < MostRemembered)
            remembered.Add(text, numbers);
        return numbers;
    }
}
