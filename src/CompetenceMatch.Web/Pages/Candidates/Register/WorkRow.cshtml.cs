using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Occupations;
using CompetenceMatch.Web.Registering;
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
    public override RegistrationStep Step => RegistrationSteps.Work;

    protected override Experience? Row => Profile.Experience.FirstOrDefault(row => row.Key == Key);

    protected override WorkInput InputOf(Experience? row) => WorkInput.Of(row ?? new());

    protected override Experience Check() => WorkCheck.Read(Input, Row, Rows);

    protected override Task<IActionResult> Keep(Experience row)
    {
        var reading = titles.Read(
            row.Title!,
            Input.Code,
            new(Row?.Title, Row?.Occupation, Row?.Esco)
        );
        row = row with { Occupation = reading.Occupation, Esco = reading.Esco };
        var rows = RowKeys.Put(Profile.Experience, row, one => one.Key);
        Candidate.Profile = PresentJob.WithWork(Profile, rows);
        return SaveAndGo(
            reading.IsQuestion ? Keeping($"{RegisterLinks.Tasks}/yrke/arbeid/{row.Key}") : BackHref
        );
    }
}
