namespace CompetenceMatch.ReferenceData.Checking;

/// <summary>How well a row of a fact table is checked.</summary>
/// <param name="Checked">The newest day that the row names as the date of its source; null = none is named.</param>
/// <param name="Confidence">read or general, as the table says.</param>
/// <param name="Unverified">Fields that were not read at the source.</param>
public sealed record FactCheck(
    string File,
    string Id,
    DateOnly? Checked,
    string Confidence,
    IReadOnlyList<string> Unverified,
    string Url,
    string Source
)
{
    /// <summary>True if the source is older than so many months; a row without a date is not old but undated.</summary>
    public bool IsOlderThan(int months, DateOnly today) => Checked < today.AddMonths(-months);

    /// <summary>Why a person should look: old, undated, general, unverified; empty = nothing to do.</summary>
    public IReadOnlyList<string> Reasons(int months, DateOnly today)
    {
        var reasons = new List<string>();
        if (IsOlderThan(months, today))
            reasons.Add("old");
        if (Checked is null)
            reasons.Add("undated");
        if (Confidence == "general")
            reasons.Add("general");
        if (Unverified.Count > 0)
            reasons.Add("unverified");
        return reasons;
    }
}
