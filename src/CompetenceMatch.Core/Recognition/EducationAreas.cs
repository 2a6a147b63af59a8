using CompetenceMatch.Core.Matching;

namespace CompetenceMatch.Core.Recognition;

/// <summary>Reads the area from the country of the education, never of the person.</summary>
public static class EducationAreas
{
    public static EducationArea Of(string? country, Taxonomy taxonomy) =>
        country is not null && taxonomy.Countries.TryGetValue(country, out var row)
            ? row.QualificationArea switch
            {
                "NO" => EducationArea.Norway,
                "nordic" or "EEA" or "CH" => EducationArea.Eea,
                "UK" => EducationArea.UnitedKingdom,
                _ => EducationArea.Third,
            }
            : EducationArea.Unknown;

    /// <summary>The profession's routes for an area; unknown = both, none for Norway.</summary>
    public static IReadOnlyList<string> Routes(
        RegulatedProfession profession,
        EducationArea area,
        Taxonomy taxonomy
    )
    {
        var routes = area switch
        {
            EducationArea.Norway => [],
            EducationArea.Eea => profession.RoutesEea,
            EducationArea.Third => profession.RoutesThird,
            EducationArea.UnitedKingdom => UnitedKingdom(profession, taxonomy),
            _ => profession.RoutesEea.Union(profession.RoutesThird),
        };
        return [.. routes.Where(taxonomy.Routes.ContainsKey)];
    }

    // Only some schemes were widened to the United Kingdom, and their condition says so.
    private static IReadOnlyList<string> UnitedKingdom(
        RegulatedProfession profession,
        Taxonomy taxonomy
    ) =>
        profession.RoutesEea.Any(id =>
            taxonomy.Routes.TryGetValue(id, out var route)
            && route.Condition.Areas.Contains(EducationArea.UnitedKingdom)
        )
            ? profession.RoutesEea
            : profession.RoutesThird;
}
