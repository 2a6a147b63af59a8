using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Web.Pages.Candidates.RecognitionPlans;

public static class RecognitionLinks
{
    public const string Show = "/kandidat/godkjenning";

    public static string For(OccupationCode occupation) => $"{Show}?yrke={occupation.Value}";
}
