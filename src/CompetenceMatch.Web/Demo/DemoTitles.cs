using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Titles;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Demo;

/// <summary>Own words that no vocabulary knows, as people write them, and one that a team has taught.</summary>
internal static class DemoTitles
{
    public const string Taught = "tørrfiskhenger";

    // How many write each: the first is over the limit of what is counted aloud, the others are not.
    private static readonly (string Words, int People)[] Written =
    [
        ("hjalp onkel på basaren", 7),
        ("altmuligmann på pukkverk", 3),
        ("معلم شاورما وفلافل", 3),
        ("сортувальник вторсировини", 2),
        ("tok det jeg fikk", 2),
        ("sjef for geitene", 1),
    ];

    public static string? Of(int index)
    {
        if (index % 100 is 0 or 2)
            return Taught;
        // Every fifth person, so that the words are spread over languages and places.
        var at = index % 5 == 2 ? index / 5 : int.MaxValue;
        foreach (var (words, people) in Written)
        {
            if (at < people)
                return words;
            at -= people;
        }
        return null;
    }

    public static Profile With(Profile profile, int index) =>
        Of(index) is { } words
            ? profile with
            {
                Experience =
                [
                    .. profile.Experience,
                    new Experience(words, Country: "NO", Kind: ExperienceKind.Paid, Key: "own"),
                ],
            }
            : profile;

    public static async Task<IEnumerable<object>> Lessons(CmDbContext database, DateTime now)
    {
        var member = await database
            .Memberships.AsNoTracking()
            .FirstOrDefaultAsync(one => one.User!.Email == DemoTeams.Address(1));
        return member is null
            ? []
            :
            [
                new TaughtTitle
                {
                    Id = Guid.CreateVersion7(now.AsUtc()),
                    Words = TitleWords.Of(Taught)!,
                    Written = Taught,
                    Language = "nb",
                    Occupation = "8160",
                    TaughtBy = member.UserId,
                    OrganisationId = member.OrganisationId,
                    TaughtAt = now.AddDays(-9),
                },
            ];
    }
}
