using CompetenceMatch.Core.Languages;

namespace CompetenceMatch.Core.FollowUp;

/// <summary>Whether a language offer takes a person further from where the person stands.</summary>
public static class OfferFit
{
    /// <summary>Minutes to travel where the person has not said how far (PRODUCT: one hour).</summary>
    public const int UsualMinutes = 60;

    /// <summary>The level lies within the offer: at or above where it begins, below where it ends.</summary>
    /// <param name="held">The lowest of what is stated; null = not stated, which counts as none.</param>
    public static bool TakesFurther(Cefr? held, Cefr from, Cefr to)
    {
        var level = held ?? Cefr.None;
        return level >= from && level < to;
    }

    /// <summary>True for what is online, and for what the person can get to.</summary>
    /// <param name="minutes">One way; null = not known, which is no reason to leave it out.</param>
    public static bool CanReach(bool isOnline, int? minutes, int? maxMinutes) =>
        isOnline || minutes is null || minutes <= (maxMinutes ?? UsualMinutes);

    /// <summary>What a person holds of a language as courses count it: the weakest of the stated skills.</summary>
    public static Cefr? Weakest(params ReadOnlySpan<Cefr?> skills)
    {
        Cefr? weakest = null;
        foreach (var skill in skills)
        {
            if (skill is { } level && (weakest is null || level < weakest))
                weakest = level;
        }
        return weakest;
    }
}
