using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using FsCheck;
using FsCheck.Fluent;

namespace CompetenceMatch.Core.Tests.Matching.Properties;

/// <summary>Random needs and profiles over few values, so that they meet often.</summary>
internal static class Draws
{
    private static readonly string[] Places = ["0301", "3201", "3226", "3446", "5610", "5612"];
    private static readonly string[] Regions = ["005", "154", "148"];
    private static readonly string[] Codes =
    [
        "2223",
        "2221",
        "2512",
        "7115",
        "7112",
        "8332",
        "9112",
    ];
    private static readonly string[] Fields = ["0913", "0732", "0613"];
    private static readonly string[] Words = ["triage", "haccp", "sveising", "python"];
    private static readonly string[] Shifts = ["day", "night", "weekend"];
    private static readonly string[] Classes = ["B", "C1", "C", "D", "BE"];
    private static readonly Cefr?[] Levels = [null, .. Enum.GetValues<Cefr>()];

    public static Gen<OccupationCode> Occupation { get; } =
        Gen.Elements(Codes).Select(code => new OccupationCode(code));

    public static Gen<EducationRecord> Education { get; } =
        from nus in Optional(Gen.Choose(0, 8))
        from field in OrNull(Fields)
        from completed in Gen.Elements<bool?>(true, true, false, null)
        from country in OrNull(["PH", "PL", "NO", "GB"])
        from recognition in Gen.Elements<RecognitionState?>(
            null,
            RecognitionState.None,
            RecognitionState.Applied,
            RecognitionState.Authorised
        )
        select new EducationRecord(
            null,
            nus,
            field,
            country,
            completed,
            2015,
            Documents.Verifiable,
            recognition
        );

    public static Gen<Experience> Work { get; } =
        from code in Occupation
        from first in Optional(Gen.Choose(2005 * 12, (2027 * 12) + 5))
        from length in Optional(Gen.Choose(0, 100))
        from current in Gen.Elements(true, false)
        select new Experience(
            null,
            code,
            "PH",
            first is { } begin ? Month(begin) : null,
            length is { } months ? Month((first ?? (2018 * 12)) + months) : null,
            current
        );

    public static Gen<LanguageSkill> Language { get; } =
        from language in Gen.Elements("no", "en")
        from l in Gen.Elements(Levels)
        from r in Gen.Elements(Levels)
        from s in Gen.Elements(Levels)
        from w in Gen.Elements(Levels)
        select new LanguageSkill(language, l, r, s, w);

    public static Gen<TradeCertificate> Trade { get; } =
        from code in Occupation
        from country in OrNull(["PL", "SY"])
        select new TradeCertificate("fag", code, country);

    public static Gen<Skill> Skill { get; } =
        from word in Gen.Elements(Words)
        from evidence in Gen.Elements(Evidence.Claimed, Evidence.Evidenced)
        select new Skill(word, evidence);

    public static Gen<Profile> Profile { get; } =
        from id in Gen.Choose(1, 1_000_000)
        from place in OrNull(Places)
        from move in Some(Gen.Elements(Regions))
        from educations in Some(Education)
        from trades in Some(Trade)
        from work in Some(Work)
        from granted in Optional(Gen.Elements(Enum.GetValues<AuthorisationState>()))
        from languages in Some(Language)
        from skills in Some(Skill)
        from licences in Some(Gen.Elements(Classes))
        from rural in Gen.Elements<RuralInterest?>(null, RuralInterest.Yes, RuralInterest.No)
        from right in Gen.Elements<RightToWork?>(null, RightToWork.Yes, RightToWork.Limited)
        from free in Optional(Gen.Choose(0, 200))
        from percent in Optional(Gen.Choose(20, 100))
        from shifts in Some(Gen.Elements(Shifts))
        select new Profile
        {
            Id = new($"p{id}"),
            Municipality = place,
            WillMoveTo = move,
            Educations = educations,
            TradeCertificates = trades,
            Experience = work,
            Authorisations = granted is { } state ? [new("h27", state)] : [],
            Languages = languages,
            Skills = skills,
            Licences = licences,
            RuralInterest = rural,
            RightToWork = right,
            AvailableFrom = free is { } days ? MatchTests.Today.AddDays(days) : null,
            Percent = percent,
            Shifts = shifts,
        };

    public static Gen<Need> Need { get; } =
        from code in Optional(Occupation)
        from place in OrNull(Places)
        from nus in Optional(Gen.Choose(0, 8))
        from must in Some(Gen.Elements(Words))
        from should in Some(Gen.Elements(Words))
        from languages in Some(Language)
        from licences in Some(Gen.Elements(Classes))
        from start in Optional(Gen.Choose(0, 200))
        from percent in Optional(Gen.Choose(20, 100))
        from shifts in Some(Gen.Elements(Shifts))
        select new Need
        {
            Id = new("n1"),
            Occupation = code,
            Municipality = place,
            MinNus = nus,
            MustSkills = must,
            ShouldSkills = should,
            Languages =
            [
                .. languages.Select(row => new LanguageDemand(
                    row.Language,
                    row.Listening,
                    row.Reading,
                    row.Speaking,
                    row.Writing
                )),
            ],
            Licences = licences,
            Start = start is { } days ? MatchTests.Today.AddDays(days) : null,
            Percent = percent,
            Shifts = shifts,
        };

    public static Gen<(Need, Profile)> Pair { get; } =
        from need in Need
        from profile in Profile
        select (need, profile);

    private static Gen<IReadOnlyList<T>> Some<T>(Gen<T> one) =>
        one.ListOf().Resize(4).Select(list => (IReadOnlyList<T>)[.. list]);

    private static Gen<T?> Optional<T>(Gen<T> one)
        where T : struct =>
        Gen.Frequency((1, Gen.Constant<T?>(null)), (3, one.Select(value => (T?)value)));

    private static Gen<string?> OrNull(string[] values) => Gen.Elements<string?>([null, .. values]);

    private static YearMonth Month(int number) => new(number / 12, (number % 12) + 1);
}
