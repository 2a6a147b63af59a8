using CompetenceMatch.Core.Json;

namespace CompetenceMatch.Core.Profiles;

/// <summary>What a profile may hold beyond its types.</summary>
internal static class ProfileFaults
{
    public static void ThrowOnFirst(Profile p)
    {
        Checks.Digits(p.Municipality, 4, 4, "$.municipality");
        Checks.Texts(p.WillMoveTo, "$.willMoveTo");
        Checks.Range(p.MaxTravelMinutes, 0, 1440, "$.maxTravelMinutes");
        Checks.Rows(p.Educations, "$.educations", Education);
        Checks.Rows(p.TradeCertificates, "$.tradeCertificates", Trade);
        Checks.Rows(p.Experience, "$.experience", Period);
        Checks.Rows(
            p.Authorisations,
            "$.authorisations",
            (a, at) => Checks.Text(a.Profession, $"{at}.profession")
        );
        Checks.Rows(
            p.Languages,
            "$.languages",
            (l, at) => Checks.Text(l.Language, $"{at}.language")
        );
        Checks.OneOf(p.Licences, LicenceClasses.Known, "$.licences");
        Checks.Rows(p.Skills, "$.skills", (s, at) => Checks.Text(s.Name, at));
        Checks.Range(p.Percent, 1, 100, "$.percent");
        Checks.OneOf(p.Shifts, Needs.Shift.Known, "$.shifts");
    }

    private static void Education(EducationRecord row, string at)
    {
        Checks.Range(row.Nus, 0, 8, $"{at}.nus");
        Checks.Digits(row.Field, 2, 4, $"{at}.field");
        Checks.Country(row.Country, $"{at}.country");
        Checks.Range(row.Year, 1900, 2200, $"{at}.year");
    }

    private static void Trade(TradeCertificate row, string at)
    {
        Checks.Country(row.Country, $"{at}.country");
        Checks.Range(row.Year, 1900, 2200, $"{at}.year");
    }

    private static void Period(Experience row, string at)
    {
        Checks.Country(row.Country, $"{at}.country");
        Checks.Range(row.Percent, 1, 100, $"{at}.percent");
        if (row.From is { } from && row.To is { } to && to.CompareTo(from) < 0)
        {
            throw Checks.Fault($"{at}.to", $"{to} is before {from}");
        }
    }
}
