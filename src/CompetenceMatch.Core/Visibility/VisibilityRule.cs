namespace CompetenceMatch.Core.Visibility;

/// <summary>Decides who is in the index. Anything unknown or false hides (P-01).</summary>
public static class VisibilityRule
{
    public static VisibilityDecision Decide(VisibilityFacts facts)
    {
        // No reasons here, whatever else is wrong: nobody shall guess protection from what is told (P-02).
        if (facts.NotProtected is not true)
        {
            return new VisibilityDecision(false, []);
        }
        var reasons = new List<VisibilityReason>();
        Need(facts.NotErased, VisibilityReason.Erased);
        Need(facts.Adult, VisibilityReason.NotAdult);
        Need(facts.Complete, VisibilityReason.Incomplete);
        Need(facts.ConsentValid, VisibilityReason.NoValidConsent);
        Need(facts.NotPaused, VisibilityReason.Paused);
        Need(facts.Confirmed, VisibilityReason.NotConfirmed);
        Need(facts.AccountOpen, VisibilityReason.AccountClosed);
        return new VisibilityDecision(reasons.Count == 0, reasons);

        void Need(bool? fact, VisibilityReason reason)
        {
            if (fact is not true)
            {
                reasons.Add(reason);
            }
        }
    }
}
