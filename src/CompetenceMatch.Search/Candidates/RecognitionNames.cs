using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Search.Candidates;

/// <summary>The names of recognition states in queries, the same as in a profile's JSON.</summary>
internal static class RecognitionNames
{
    public static IReadOnlyList<RecognitionState> All { get; } = Enum.GetValues<RecognitionState>();

    public static string Of(RecognitionState state)
    {
        var name = state.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    public static RecognitionState? TryParse(string text)
    {
        foreach (var state in All)
        {
            if (Of(state) == text)
                return state;
        }

        return null;
    }
}
