using CompetenceMatch.Core.Needs;

namespace CompetenceMatch.Core.Insight;

/// <summary>Posts asked for, by region. Open posts are announcements and shown as they are; filled ones tell of people.</summary>
/// <param name="Open">Open posts by STYRK-08 major group, kinds as in <see cref="PeopleFigures.Occupations"/>.</param>
/// <param name="Filled">Filled posts by the same.</param>
/// <param name="Educations">Open posts by the level asked.</param>
/// <param name="Norwegian">Open posts by spoken Norwegian asked.</param>
public sealed record NeedFigures(
    CountTable Open,
    ShownTable Filled,
    CountTable Educations,
    CountTable Norwegian
)
{
    public static NeedFigures Of(
        CountryAreas areas,
        IEnumerable<Need> open,
        IEnumerable<Need> filled
    )
    {
        var (posts, done) = (Occupations(areas), Occupations(areas));
        var educations = new CountTable(areas.Tree, Enum.GetValues<EducationStep>().Length);
        var norwegian = new CountTable(areas.Tree, Enum.GetValues<NorwegianStep>().Length);
        foreach (var need in open)
        {
            if (areas.RegionOf(need.Municipality) is { Number: var place })
            {
                posts.Add(place, PeopleFigures.Major(need.Occupation?.Value), need.Count);
                educations.Add(place, (int)Steps.Education(need.MinNus), need.Count);
                norwegian.Add(place, (int)Steps.Norwegian(Spoken(need)), need.Count);
            }
        }
        foreach (var need in filled)
        {
            if (areas.RegionOf(need.Municipality) is { Number: var place })
            {
                done.Add(place, PeopleFigures.Major(need.Occupation?.Value), need.Count);
            }
        }
        return new NeedFigures(posts, Suppression.Publish(done)[0], educations, norwegian);
    }

    private static CountTable Occupations(CountryAreas areas) =>
        new(areas.Tree, PeopleFigures.NoOccupation + 1);

    private static Languages.Cefr? Spoken(Need need) =>
        need.Languages.Where(row => row.Language == "no").Select(row => row.Speaking).Max();
}
