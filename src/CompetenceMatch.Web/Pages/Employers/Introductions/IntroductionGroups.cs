using CompetenceMatch.Core.Introductions;

namespace CompetenceMatch.Web.Pages.Employers.Introductions;

/// <summary>The parts of the list: what waits for the organisation first.</summary>
internal static class IntroductionGroups
{
    public static IReadOnlyList<string> All { get; } =
    ["Intro_Group_Question", "Intro_Group_Yes", "Intro_Group_Waiting", "Intro_Group_Ended"];

    public static string Of(IntroductionState state) =>
        state switch
        {
            IntroductionState.Question => "Intro_Group_Question",
            IntroductionState.Accepted => "Intro_Group_Yes",
            _ when IntroductionMoves.Waiting.Contains(state) => "Intro_Group_Waiting",
            _ => "Intro_Group_Ended",
        };

    public static string Color(IntroductionState state) =>
        state switch
        {
            IntroductionState.Question => "warning",
            IntroductionState.Accepted => "success",
            _ when IntroductionMoves.Waiting.Contains(state) => "info",
            _ => "neutral",
        };
}
