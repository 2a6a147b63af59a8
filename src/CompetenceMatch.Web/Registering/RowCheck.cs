using CompetenceMatch.Core.Matching;
using CompetenceMatch.Web.Forms;

namespace CompetenceMatch.Web.Registering;

/// <summary>What the rows of work, education and trade have in common to be checked.</summary>
public sealed record RowCheck(Taxonomy Taxonomy, DateOnly Today, FieldErrors Errors)
{
    private const int FirstYear = 1930;

    public string Named(string field, string? typed, string missing, int longest)
    {
        var name = typed?.Trim() ?? "";
        if (name.Length == 0)
            Errors.Add(field, missing);
        else if (name.Length > longest)
            Errors.Add(field, "Candidate_TooLong", longest);
        return name;
    }

    public void Country(string? code)
    {
        if (code is not null && !Taxonomy.Countries.ContainsKey(code))
            Errors.Add("Country", "Shared_Invalid");
    }

    public int? Year(string? typed)
    {
        var year = Digits.Number(typed);
        if (!string.IsNullOrWhiteSpace(typed) && !(year >= FirstYear && year <= Today.Year))
            Errors.Add("Year", "Candidate_Year_Wrong", FirstYear, Today.Year);
        return year;
    }

    /// <summary>1–100; null where nothing was typed.</summary>
    public int? Percent(string? typed)
    {
        var percent = Digits.Number(typed);
        if (!string.IsNullOrWhiteSpace(typed) && percent is not (>= 1 and <= 100))
            Errors.Add("Percent", "Candidate_Percent_Wrong");
        return percent;
    }
}
