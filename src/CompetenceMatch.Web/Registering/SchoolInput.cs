using System.Globalization;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Web.Registering;

public sealed record SchoolInput
{
    /// <summary>Of the saved row, where several stand in one form.</summary>
    public string? Key { get; init; }
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
            Key = row.Key,
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
