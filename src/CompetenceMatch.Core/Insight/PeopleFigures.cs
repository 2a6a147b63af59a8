using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Insight;

/// <summary>Registered people by region, as it may be published: five tables that count the same people.</summary>
/// <param name="Occupations">By STYRK-08 major group; the kind is the group's digit, or <see cref="NoOccupation"/>.</param>
/// <param name="Educations">By <see cref="EducationStep"/>.</param>
/// <param name="Norwegian">By <see cref="NorwegianStep"/>.</param>
/// <param name="Recognitions">1 = in progress, 0 = not.</param>
/// <param name="Work">By <see cref="WorkLevel"/>.</param>
public sealed record PeopleFigures(
    ShownTable Occupations,
    ShownTable Educations,
    ShownTable Norwegian,
    ShownTable Recognitions,
    ShownTable Work
)
{
    /// <summary>The kind of those without an occupation.</summary>
    public const int NoOccupation = 10;

    /// <summary>Who lives in a known municipality is counted.</summary>
    public static PeopleFigures Of(
        CountryAreas areas,
        IEnumerable<Profile> profiles,
        DateOnly today
    )
    {
        CountTable Kinds(int count) => new(areas.Tree, count);
        var occupations = Kinds(NoOccupation + 1);
        var educations = Kinds(Enum.GetValues<EducationStep>().Length);
        var norwegian = Kinds(Enum.GetValues<NorwegianStep>().Length);
        var recognitions = Kinds(2);
        var work = Kinds(Enum.GetValues<WorkLevel>().Length);
        foreach (var profile in profiles)
        {
            if (areas.RegionOf(profile.Municipality) is not { Number: var home })
            {
                continue;
            }
            occupations.Add(home, Major(Steps.Occupation(profile, today)));
            educations.Add(home, (int)Steps.Education(HeldLevel.Of(profile)));
            norwegian.Add(home, (int)Steps.Norwegian(Spoken(profile)));
            recognitions.Add(home, Steps.AwaitsRecognition(profile) ? 1 : 0);
            work.Add(home, (int)Steps.Work(profile));
        }
        var shown = Suppression.Publish(occupations, educations, norwegian, recognitions, work);
        return new PeopleFigures(shown[0], shown[1], shown[2], shown[3], shown[4]);
    }

    public int? People(FigureArea area) => Occupations.Total(area.Number);

    /// <summary>Of those with higher education in work, the part in major groups 4–9; null = hidden or none.</summary>
    public double? BelowLevel(FigureArea area) =>
        Work.Share(area.Number, (int)WorkLevel.Below, (int)WorkLevel.Below, (int)WorkLevel.AtLevel);

    public int? AwaitRecognition(FigureArea area) => Recognitions.Count(area.Number, 1);

    internal static int Major(string? major) =>
        major is [>= '0' and <= '9' and var digit, ..] ? digit - '0' : NoOccupation;

    private static Languages.Cefr? Spoken(Profile profile) =>
        profile.Languages.Where(row => row.Language == "no").Select(row => row.Speaking).Max();
}
