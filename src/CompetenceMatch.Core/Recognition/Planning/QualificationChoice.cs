using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Recognition.Planning;

/// <summary>Which of a person's qualifications a plan for an occupation builds on.</summary>
internal static class QualificationChoice
{
    /// <summary>The highest one that leads there; for open occupations any other finished one is better than none.</summary>
    public static Qualification? For(
        Profile profile,
        OccupationCode occupation,
        RegulatedProfession? profession,
        Taxonomy taxonomy
    )
    {
        var fitting = profile
            .Educations.Where(row => Fits(row, occupation, profession, taxonomy))
            .Select(row => Of(row, taxonomy))
            .Concat(
                profile
                    .TradeCertificates.Where(row => Fits(row, occupation, profession, taxonomy))
                    .Select(row => Of(row, taxonomy))
            );
        var best = Best(fitting);
        if (best is not null || profession is { ClosesOccupation: true })
        {
            return best;
        }
        return Best(
            profile
                .Educations.Where(row => row.Completed is true && row.Nus >= 5)
                .Select(row => Of(row, taxonomy))
                .Concat(profile.TradeCertificates.Select(row => Of(row, taxonomy)))
        );
    }

    // An equal level: what is recognised already, then what needs least.
    private static Qualification? Best(IEnumerable<Qualification> found) =>
        found
            .OrderByDescending(row => row.IsRecognised)
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
            HeldLevel.TradeCertificate,
            row.Country,
            EducationAreas.Of(row.Country, taxonomy),
            row.Documents,
            row.Recognition
        );
}
