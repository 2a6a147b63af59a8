using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Recognition.Planning;

/// <summary>Which of a person's qualifications a plan for an occupation builds on.</summary>
internal static class QualificationChoice
{
    private const int Tertiary = 5;
    private const int Higher = 6;

    /// <summary>The best finished one that leads there; for open work that asks no trade, any finished degree is better than none.</summary>
    public static Qualification? For(
        Profile profile,
        OccupationCode occupation,
        RegulatedProfession? profession,
        Taxonomy taxonomy
    )
    {
        var isTradeWork = PlanRequest.IsTrade(occupation);
        var best = Best(
            profile
                .Educations.Where(row => Fits(row, occupation, profession, taxonomy))
                .Select(row => Of(row, taxonomy))
                .Concat(
                    profile
                        .TradeCertificates.Where(row => Fits(row, occupation, profession, taxonomy))
                        .Select(row => Of(row, taxonomy))
                ),
            isTradeWork
        );
        var closed = profession is { ClosesOccupation: true };
        if (best is not null || closed || isTradeWork || occupation.Major == "9")
        {
            return best;
        }
        return Best(
            profile
                .Educations.Where(row => row.Completed is true && row.Nus >= Tertiary)
                .Select(row => Of(row, taxonomy)),
            isTradeWork
        );
    }

    /// <summary>The highest education that was begun and not finished.</summary>
    public static Qualification? Unfinished(Profile profile, Taxonomy taxonomy) =>
        profile
            .Educations.Where(row => row is { Completed: false, Nus: >= Higher })
            .OrderByDescending(row => row.Nus)
            .Select(row => Of(row, taxonomy))
            .FirstOrDefault();

    // What is recognised already, then what is the trade itself, then the highest, then what needs least.
    private static Qualification? Best(IEnumerable<Qualification> found, bool isTradeWork) =>
        found
            .OrderByDescending(row => row.IsRecognised)
            .ThenByDescending(row => isTradeWork && row.IsTrade)
            .ThenByDescending(row => row.Nus ?? -1)
            .ThenBy(row => row.Area)
            .FirstOrDefault();

    private static bool Fits(
        EducationRecord row,
        OccupationCode occupation,
        RegulatedProfession? profession,
        Taxonomy taxonomy
    ) =>
        row.Completed is true
        && (
            LeadsTo.Occupation(row, occupation, taxonomy)
            || (profession is not null && ProfessionChoice.Names(profession, row.Title))
        );

    private static bool Fits(
        TradeCertificate row,
        OccupationCode occupation,
        RegulatedProfession? profession,
        Taxonomy taxonomy
    ) =>
        LeadsTo.Occupation(row, occupation)
        || (profession is not null && ProfessionChoice.Names(profession, row.Trade))
        || taxonomy.TradeRecognitions.Any(trade =>
            trade.Occupation == occupation && TradeName.Same(trade.TradeNb, row.Trade)
        );

    private static Qualification Of(EducationRecord row, Taxonomy taxonomy) =>
        new(
            row.Title,
            false,
            row.Completed is true,
            row.Nus,
            row.Country,
            EducationAreas.Of(row.Country, taxonomy),
            row.Documents,
            row.Recognition
        );

    private static Qualification Of(TradeCertificate row, Taxonomy taxonomy) =>
        new(
            row.Trade,
            true,
            true,
            HeldLevel.TradeCertificate,
            row.Country,
            EducationAreas.Of(row.Country, taxonomy),
            row.Documents,
            row.Recognition
        );
}
