using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Recognition;

namespace CompetenceMatch.Search.Columns;

/// <summary>The level part of a need: by level code, or by the authorisation where the law closes the occupation.</summary>
internal sealed class LevelPoints
{
    private readonly Table<ushort> levels = new();
    private readonly Table<bool> gaps = new();
    private readonly Table<ushort> states = new();

    public bool ByAuthorisation { get; private set; }
    public int Most { get; private set; }

    public void Fill(NeedDemands demands)
    {
        var weights = demands.Weights.Weights;
        ByAuthorisation = demands.Closed is not null;
        var byState = states.Cleared((int)HeldAuthorisationState.Granted + 1);
        var byLevel = levels.Cleared(PersonRow.LevelNotStated + 1);
        var below = gaps.Cleared(byLevel.Length);
        Most = 0;
        for (var state = 0; ByAuthorisation && state < byState.Length; state++)
        {
            var rule = LevelPart.AuthorisationRule(
                state == (int)HeldAuthorisationState.Granted,
                state == (int)HeldAuthorisationState.Pending
            );
            byState[state] = (ushort)LevelPart.PointsOf(rule, weights);
            Most = Math.Max(Most, byState[state]);
        }

        for (byte code = 0; !ByAuthorisation && code < byLevel.Length; code++)
        {
            var rule = Rule(demands.Need.MinNus, code);
            byLevel[code] = (ushort)LevelPart.PointsOf(rule, weights);
            below[code] = rule is MatchRules.LevelOneBelow or MatchRules.LevelBelow;
            Most = Math.Max(Most, byLevel[code]);
        }
    }

    public int Of(int level) => levels[level];

    /// <summary>By level code, where the occupation is open.</summary>
    public ReadOnlySpan<ushort> ByLevel => levels.Values;

    /// <summary>With that state of the authorisation or a lesser one.</summary>
    public int MostUpTo(HeldAuthorisationState state)
    {
        var most = 0;
        foreach (var points in states.Values[..((int)state + 1)])
            most = Math.Max(most, points);
        return most;
    }

    public int Of(HeldAuthorisationState state) => states[(int)state];

    /// <summary>A stated level below the asked one.</summary>
    public bool IsGap(int level) => gaps[level];

    private static string Rule(int? asked, byte code) =>
        // Answered, and nothing finished: that is below, not unknown.
        asked is not null
        && code == PersonRow.NothingFinished
            ? MatchRules.LevelBelow
            : LevelPart.EducationRule(asked, code < Facts.Levels ? code : null);
}
