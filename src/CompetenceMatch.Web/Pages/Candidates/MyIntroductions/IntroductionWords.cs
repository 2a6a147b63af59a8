using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Pages.Candidates.MyIntroductions;

/// <summary>Where an introduction stands, as the person sees it: no inner states.</summary>
internal static class IntroductionWords
{
    /// <summary>Key of the short name; with _Text after it, of what it means for the person.</summary>
    public static string State(Introduction one) =>
        one.State switch
        {
            IntroductionState.Sent or IntroductionState.DeliveryFailed => "Me_Intro_New",
            IntroductionState.Seen => "Me_Intro_Open",
            IntroductionState.Withdrawn when one.AnsweredAt is not null => "Me_Intro_TakenBack",
            _ => $"Me_Intro_{one.State}",
        };

    public static string Color(Introduction one) =>
        one.State switch
        {
            IntroductionState.Sent
            or IntroductionState.DeliveryFailed
            or IntroductionState.Seen
            or IntroductionState.Answered => "warning",
            IntroductionState.Question => "info",
            IntroductionState.Accepted => "success",
            _ => "neutral",
        };
}
