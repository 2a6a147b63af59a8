using System.Numerics;

namespace CompetenceMatch.Search.Linking;

/// <summary>Which forms hold which character grams, in flat arrays; scores forms by TF-IDF cosine.</summary>
internal sealed class GramPostings
{
    // A piece that every group shares still counts a little.
    private const float Least = 0.01f;

    // The commonest pieces of a query, up to this share of its length, say little and cost most.
    private const float Skipped = 0.05f;
    private readonly int bits;
    private readonly int[] starts;
    private readonly int[] forms;
    private readonly float[] rarity;
    private readonly float[] inverseLength;

    /// <param name="folded">The texts of the forms.</param>
    /// <param name="groups">Per form, what it is an example of: a piece that few groups share says much.</param>
    public GramPostings(IReadOnlyList<string> folded, int[] groups)
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
        forms = new int[starts[^1]];
        Fill(folded, grams);
        rarity = Rarity(groups);
        inverseLength = new float[folded.Count];
        for (var form = 0; form < folded.Count; form++)
        {
            CharacterGrams.Of(folded[form], bits, grams);
            inverseLength[form] = InverseLength(grams);
        }
    }

    /// <summary>Adds each form's similarity (0–1) to the scores and notes the forms met.</summary>
    public void Score(string folded, FormScores scores)
    {
        var grams = scores.Grams;
        CharacterGrams.Of(folded, bits, grams);
        grams.Sort((a, b) => rarity[a].CompareTo(rarity[b]));
        var length = InverseLength(grams);
        var skipped = 0f;
        foreach (var gram in grams)
        {
            var weight = rarity[gram] * rarity[gram] * length;
            skipped += weight * length;
            if (skipped < Skipped)
                continue;
            scores.AddGrams(
                forms.AsSpan(starts[gram], starts[gram + 1] - starts[gram]),
                weight,
                inverseLength
            );
        }
    }

    private void Fill(IReadOnlyList<string> folded, List<int> grams)
    {
        var next = starts.AsSpan(0, 1 << bits).ToArray();
        for (var form = 0; form < folded.Count; form++)
        {
            CharacterGrams.Of(folded[form], bits, grams);
            foreach (var gram in grams)
                forms[next[gram]++] = form;
        }
    }

    private float[] Rarity(int[] groups)
    {
        var all = groups.Length == 0 ? 0 : groups.Max() + 1;
        var seenAt = new int[all];
        var present = groups.Distinct().Count();
        var result = new float[1 << bits];
        for (var gram = 0; gram < result.Length; gram++)
        {
            var distinct = 0;
            for (var i = starts[gram]; i < starts[gram + 1]; i++)
            {
                var group = groups[forms[i]];
                if (seenAt[group] == gram + 1)
                    continue;
                seenAt[group] = gram + 1;
                distinct++;
            }

            result[gram] = MathF.Max(Least, MathF.Log((present + 1f) / (distinct + 0.5f)));
        }

        return result;
    }

    private float InverseLength(List<int> grams)
    {
        var sum = 0f;
        foreach (var gram in grams)
            sum += rarity[gram] * rarity[gram];
        return sum > 0 ? 1 / MathF.Sqrt(sum) : 0;
    }
}
