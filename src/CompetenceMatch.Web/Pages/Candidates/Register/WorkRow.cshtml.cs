using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Occupations;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>One period of work. The title stays as it was typed, whatever it is linked to.</summary>
public sealed class WorkRowModel(
    CmDbContext database,
    OwnCandidate own,
    Texts texts,
    TimeProvider time,
    Taxonomy taxonomy,
    TitleChoice titles
) : RowPage<Experience, WorkInput>(database, own, texts, taxonomy, time)
{
    private const int LongestTitle = 120;

    public override RegistrationStep Step => RegistrationSteps.Work;

    protected override Experience? Row => Profile.Experience.FirstOrDefault(row => row.Key == Key);

    protected override WorkInput InputOf(Experience? row) => WorkInput.Of(row ?? new());

    protected override Experience Check()
    {
        var title = Named("Title", Input.Title, "Candidate_Work_Name_Missing", LongestTitle);
        CheckCountry(Input.Country);
        var percent = Digits.Number(Input.Percent);
        if (!string.IsNullOrWhiteSpace(Input.Percent) && percent is not (>= 1 and <= 100))
            Wrong("Percent", "Candidate_Percent_Wrong");
        var from = Month("From", Input.From);
        var to = Input.Current ? null : Month("To", Input.To);
        CheckOrder(from, to);
        return (Row ?? new Experience(Key: RowKeys.New())) with
        {
            Title = title,
            Country = Input.Country,
            From = from,
            To = to,
            Current = Input.Current,
            Percent = percent,
            Kind = Input.Kind,
        };
    }

    protected override Task<IActionResult> Keep(Experience row)
    {
        var reading = titles.Read(row.Title!, Input.Code, (Row?.Title, Row?.Occupation));
        row = row with { Occupation = reading.Occupation };
        var rows = RowKeys.Put(Profile.Experience, row, one => one.Key);
        Candidate.Profile = PresentJob.WithWork(Profile, rows);
        return SaveAndGo(
            reading.IsQuestion ? Keeping($"{RegisterLinks.Tasks}/yrke/arbeid/{row.Key}") : BackHref
        );
    }

    private YearMonth? Month(string field, DateParts typed)
    {
        if (typed.IsEmpty)
            return null;
        if (typed.ToDate() is not { } date)
            Wrong(field, "Candidate_Month_NotReal");
        else if (date > Today)
            Wrong(field, "Candidate_Month_Future");
        else
            return YearMonth.From(date);
        return null;
    }

    private void CheckOrder(YearMonth? from, YearMonth? to)
    {
        if (from is null && to is not null && Input.From.IsEmpty)
            Wrong("From", "Candidate_Work_From_Missing");
        if (from is not null && !Input.Current && Input.To.IsEmpty)
            Wrong("To", "Candidate_Work_To_Missing");
        if (from is { } start && to is { } end && end.CompareTo(start) < 0)
            Wrong("To", "Candidate_Work_To_Early");
    }
}
