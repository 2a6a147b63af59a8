using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Web.Occupations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Pages.Employers.OwnStaff;

/// <summary>From the job of a row to an occupation; what it may mean where the words do not say.</summary>
public sealed class StaffJobs(TitleChoice titles, OccupationItems items)
{
    public OccupationCode? Read(StaffRow row) =>
        string.IsNullOrWhiteSpace(row.Job)
            ? null
            : titles.Known(row.Choice) ?? titles.Read(row.Job.Trim(), row.Code).Occupation;

    /// <summary>Empty = nothing like it is known.</summary>
    public IReadOnlyList<SelectListItem> Options(StaffRow row) =>
        string.IsNullOrWhiteSpace(row.Job) ? [] : [.. items.Of(titles.Choices(row.Job.Trim()))];
}
