using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Search.Tests.Candidates;

/// <summary>Someone who has told everything, and someone who has told nothing.</summary>
internal static class TwoPeople
{
    public static Profile Nurse { get; } =
        new()
        {
            Id = new ProfileId("nurse"),
            Municipality = "0301",
            WillMoveTo = ["154"],
            Educations =
            [
                new(Nus: 6, Field: "0913", Completed: true, Recognition: RecognitionState.Applied),
            ],
            Experience =
            [
                new(
                    "sykepleier på intensiv",
                    new OccupationCode("2223"),
                    From: new YearMonth(2015, 1),
                    To: new YearMonth(2020, 6)
                ),
            ],
            Languages = [new("no", Speaking: Cefr.B1)],
            Licences = ["C"],
            Skills = [new("Triage")],
            AvailableFrom = new DateOnly(2026, 12, 1),
            Percent = 80,
            Shifts = ["day"],
        };
    public static Profile Silent { get; } = new() { Id = new ProfileId("silent") };
}
