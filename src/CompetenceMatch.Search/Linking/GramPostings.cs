using System.Numerics;

namespace CompetenceMatch.Search.Linking;

/// <summary>Which forms hold which character grams, in flat arrays; scores forms by TF-IDF cosine.</summary>
internal sealed class GramPostings
{
    private readonly int bits;
    private readonly int[] starts;
    private readonly int[] forms;
    private readonly float[] rarity;
    private readonly float[] inverseLength;

    public GramPostings(IReadOnlyList<string> folded)
    {
        bits = Math.Clamp(BitOperations.Log2((uint)folded.Count + 1) + 4, 12, 22);
        starts = new int[(1 << bits) + 1];
        var grams = new List<int>();
        foreach (var text in folded)
        {
            CharacterGrams.Of(text, bits, grams);
            foreach (var gram in grams)
                starts[gram + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        rarity = new float[1 << bits];
        for (var gram = 0; gram < rarity.Length; gram++)
        {
            rarity[gram] = MathF.Log(
                (folded.Count + 1f) / (starts[gram + 1] - starts[gram] + 0.5f)
            );
        }
        forms = new int[starts[^1]];
        inverseLength = new float[folded.Count];
        Fill(folded, grams);
    }

    /// <summary>Adds each form's similarity (0–1) to the scores and notes the forms met.</summary>
    public void Score(string folded, FormScores scores)
    {
        var grams = scores.Grams;
        CharacterGrams.Of(folded, bits, grams);
        var length = InverseLength(grams);
        foreach (var gram in grams)
        {
            var weight = rarity[gram] * rarity[gram] * length;
            for (var i = starts[gram]; i < starts[gram + 1]; i++)
                scores.AddGram(forms[i], weight * inverseLength[forms[i]]);
        }
    }

    private void Fill(IReadOnlyList<string> folded, List<int> grams)
    {
        var next = starts.AsSpan(0, 1 << bits).ToArray();
        for (var form = 0; form < folded.Count; form++)
        {
            CharacterGrams.Of(folded[form], bits, grams);
            inverseLength[form] = InverseLength(grams);
            foreach (var gram in grams)
                forms[next[gram]++] = form;
        }
    }

    private float InverseLength(List<int> grams)
    {
        var sum = 0f;
        foreach (var gram in grams)
            sum += rarity[gram] * rarity[gram];
        return sum > 0 ? 1 / MathF.Sqrt(sum) : 0;
    }
}
