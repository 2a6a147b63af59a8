using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.TestKit;

/// <summary>Starts a profile for a test: AProfile.Of().LivingIn("5610").WorkedAs("2223", "2015-01", "2020-06").</summary>
public static class AProfile
{
    public static ProfileBuilder Of(string id = "p1") => new(new Profile { Id = new(id) });

    /// <summary>A nurse from the Philippines in Karasjok: education, six years of work, B1 Norwegian, licence B.</summary>
    public static ProfileBuilder Nurse(string id = "nurse") =>
        Of(id)
            .LivingIn("5610")
            .Studied(6, "0913", "PH", "Bachelor of Science in Nursing")
            .WorkedAs("2223", "2015-01", "2020-12", "sykepleier", "PH")
            .Speaks("no", "B1")
            .Drives("B")
            .AvailableFrom("2026-12-01", percent: 100)
            .MayWork();
}
