using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Recognition.Planning;

/// <summary>Routes, best first, for an occupation that the law leaves open.</summary>
internal static class OpenRoutes
{
    // General recognition and trade routes have conditions of their own; a row names them as a hint only.
    private static readonly string[] Conditional = ["R01", "R10", "R11"];

    // HK-dir's list for the procedure without verifiable documents, as of 2024-02.
    private static readonly string[] UvdCountries =
    [
        "AF",
        "CD",
        "IQ",
        "YE",
        "LR",
        "LY",
        "SL",
        "SO",
    ];

    /// <summary>Empty = nothing is left to do.</summary>
    public static IReadOnlyList<string> Of(PlanRequest request)
    {
        if (request.Qualification is { IsRecognised: true })
        {
            return [];
        }
        var named = request.Profession is { } profession
            ? EducationAreas
                .Routes(profession, request.Area, request.Taxonomy)
                .Where(id => !Conditional.Contains(id))
            : [];
        return [.. named, .. ByQualification(request), "R19"];
    }

    private static IEnumerable<string> ByQualification(PlanRequest request) =>
        request.Qualification switch
        {
            { IsTrade: true } trade => Trade(request, trade),
            { IsHigher: true } higher => Higher(request, higher),
            { Nus: 5 } => ["R08"],
            { Nus: 3 or 4 } school when request.IsTradeWork => Trade(request, school),
            _ => [.. Practice(request), .. Unfinished(request)],
        };

    /// <summary>R02 where the table of degrees says so, R01 else, R04 or R05 without documents.</summary>
    public static IEnumerable<string> Higher(PlanRequest request, Qualification higher)
    {
        if (higher.DocumentsMissing)
        {
            return UvdCountries.Contains(higher.Country) ? ["R04", "R05"] : ["R05", "R04"];
        }
        return IsAutomatic(request.Taxonomy, higher) ? ["R02", "R01"]
            : higher.Documents is Documents.Partial ? ["R01", "R04"]
            : ["R01"];
    }

    private static IEnumerable<string> Trade(PlanRequest request, Qualification trade)
    {
        string[] own =
            trade.DocumentsMissing ? ["R15"]
            : IsListed(request, trade) ? ["R10"]
            : [];
        return own.Concat(Practice(request));
    }

    private static IEnumerable<string> Practice(PlanRequest request) =>
        request.IsTradeWork && request.PracticeMonths >= 12
            ? [TradePractice.Route(request.PracticeMonths)]
            : [];

    private static IEnumerable<string> Unfinished(PlanRequest request) =>
        request.Profile.Educations.Any(row => row is { Completed: false, Nus: >= 6 })
            ? ["R06"]
            : [];

    private static bool IsListed(PlanRequest request, Qualification trade) =>
        request.Taxonomy.TradeRecognitions.Any(row =>
            trade.Country is { } country
            && row.Countries.Contains(country)
            && (TradeName.Same(row.TradeNb, trade.Title) || row.Occupation == request.Occupation)
        );

    private static bool IsAutomatic(Taxonomy taxonomy, Qualification higher)
    {
        var rows = taxonomy
            .Degrees.Where(row =>
                row.Country == higher.Country
                && row.NusMin <= higher.Nus
                && higher.Nus <= row.NusMax
            )
            .ToList();
        var named = rows.Where(row => TradeName.Same(row.LocalName, higher.Title)).ToList();
        return (named.Count > 0 ? named : rows).Exists(row => row.AutoRecognition == "yes");
    }
}
