using System.Globalization;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

public sealed record SchoolInput
{
    public string? Country { get; init; }
    public string? Title { get; init; }
    public string? Nus { get; init; }
    public string? Field { get; init; }
    public bool? Completed { get; init; }
    public string? Year { get; init; }
    public Documents? Documents { get; init; }
    public RecognitionState? Recognition { get; init; }

    public static SchoolInput Of(EducationRecord row) =>
        new()
        {
            Country = row.Country,
            Title = row.Title,
            Nus = row.Nus?.ToString(CultureInfo.InvariantCulture),
            Field = row.Field,
            Completed = row.Completed,
            Year = row.Year?.ToString(CultureInfo.InvariantCulture),
            Documents = row.Documents,
            Recognition = row.Recognition,
        };
}
