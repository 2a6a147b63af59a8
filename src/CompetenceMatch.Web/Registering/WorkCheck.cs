using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Web.Forms;

namespace CompetenceMatch.Web.Registering;

/// <summary>One period of work as it was typed; the occupation is linked afterwards.</summary>
public static class WorkCheck
{
    private const int LongestTitle = 120;

    public static Experience Read(WorkInput input, Experience? before, RowCheck check)
    {
        var title = check.Named("Title", input.Title, "Candidate_Work_Name_Missing", LongestTitle);
        check.Country(input.Country);
        var percent = check.Percent(input.Percent);
        var from = Month("From", input.From, check);
        var to = input.Current ? null : Month("To", input.To, check);
        CheckOrder(input, from, to, check.Errors);
        return (before ?? new Experience(Key: RowKeys.New())) with
        {
            Title = title,
            Country = input.Country,
            From = from,
            To = to,
            Current = input.Current,
            Percent = percent,
            Kind = input.Kind,
        };
    }

    private static YearMonth? Month(string field, DateParts typed, RowCheck check)
    {
        if (typed.IsEmpty)
            return null;
        if (typed.ToDate() is not { } date)
            check.Errors.Add(field, "Candidate_Month_NotReal");
        else if (date > check.Today)
            check.Errors.Add(field, "Candidate_Month_Future");
        else
            return YearMonth.From(date);
        return null;
    }

    private static void CheckOrder(
        WorkInput input,
        YearMonth? from,
        YearMonth? to,
        FieldErrors errors
    )
    {
        if (from is null && to is not null && input.From.IsEmpty)
            errors.Add("From", "Candidate_Work_From_Missing");
        if (from is not null && !input.Current && input.To.IsEmpty)
            errors.Add("To", "Candidate_Work_To_Missing");
        if (from is { } start && to is { } end && end.CompareTo(start) < 0)
            errors.Add("To", "Candidate_Work_To_Early");
    }
}
