using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.TestKit;

/// <summary>Starts a need for a test: ANeed.For("2223").At("5610").AsksNorwegian("B2").</summary>
public static class ANeed
{
    public static NeedBuilder For(string? occupation, string id = "n1") =>
        new(
            new Need
            {
                Id = new(id),
                Occupation = occupation is null ? null : new OccupationCode(occupation),
            }
        );

    /// <summary>A nurse for Karasjok: bachelor, spoken B2, licence B, full post.</summary>
    public static NeedBuilder Nurse(string id = "nurse-need") =>
        For("2223", id)
            .Titled("Sykepleier")
            .At("5610")
            .AsksLevel(6)
            .AsksSpoken("no", "B2")
            .AsksLicence("B")
            .Starts("2027-01-15", percent: 100);
}
