using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Search.Columns;

/// <summary>A profile as a few dozen bytes and back, whole: what a page explains and figures read.</summary>
internal static class Card
{
    public static void Write(CardWriter to, Profile profile)
    {
        to.Own(profile.Id.Value);
        to.Shared(profile.Municipality);
        to.Each(profile.WillMoveTo, Text);
        to.Optional(profile.MaxTravelMinutes);
        to.Optional(profile.Residence);
        to.Each(profile.Educations, Education);
        to.Each(profile.TradeCertificates, Certificate);
        to.Each(profile.Experience, Work);
        to.Each(profile.Authorisations, Authorisation);
        to.Each(profile.Languages, Language);
        to.Each(profile.Licences, Text);
        to.Each(profile.Skills, Skill);
        to.Shared(profile.CurrentJob?.Occupation.Value);
        to.Each(profile.WishedOccupations, (card, code) => card.Shared(code.Value));
        to.Optional(profile.RuralInterest);
        to.Optional(profile.RightToWork);
        to.Optional(profile.AvailableFrom?.DayNumber);
        to.Optional(profile.Percent);
        to.Each(profile.Shifts, Text);
        to.Optional(profile.AcceptsBelowLevelUntil?.DayNumber);
    }

    /// <summary>The id alone, which stands first.</summary>
    public static string Id(ref CardReader from) => from.Own();

    public static Profile Read(ref CardReader from) =>
        new()
        {
            Id = new ProfileId(from.Own()),
            Municipality = from.Shared(),
            WillMoveTo = from.Each(Text),
            MaxTravelMinutes = from.Optional(),
            Residence = from.Optional<Residence>(),
            Educations = from.Each(Education),
            TradeCertificates = from.Each(Certificate),
            Experience = from.Each(Work),
            Authorisations = from.Each(Authorisation),
            Languages = from.Each(Language),
            Licences = from.Each(Text),
            Skills = from.Each(Skill),
            CurrentJob = Code(ref from) is { } job ? new CurrentJob(job) : null,
            WishedOccupations = from.Each((ref CardReader card) => Code(ref card)!.Value),
            RuralInterest = from.Optional<RuralInterest>(),
            RightToWork = from.Optional<RightToWork>(),
            AvailableFrom = Day(ref from),
            Percent = from.Optional(),
            Shifts = from.Each(Text),
            AcceptsBelowLevelUntil = Day(ref from),
        };

    private static void Text(CardWriter to, string text) => to.Shared(text);

    private static string Text(ref CardReader from) => from.Shared()!;

    private static void Education(CardWriter to, EducationRecord row)
    {
        to.Shared(row.Title);
        to.Optional(row.Nus);
        to.Shared(row.Field);
        to.Shared(row.Country);
        to.Optional(row.Completed);
        to.Optional(row.Year);
        to.Optional(row.Documents);
        to.Optional(row.Recognition);
        to.Shared(row.Key);
    }

    private static EducationRecord Education(ref CardReader from) =>
        new(
            from.Shared(),
            from.Optional(),
            from.Shared(),
            from.Shared(),
            from.Answer(),
            from.Optional(),
            from.Optional<Documents>(),
            from.Optional<RecognitionState>(),
            from.Shared()
        );

    private static void Certificate(CardWriter to, TradeCertificate row)
    {
        to.Shared(row.Trade);
        to.Shared(row.Occupation?.Value);
        to.Shared(row.Country);
        to.Optional(row.Year);
        to.Optional(row.Documents);
        to.Optional(row.Recognition);
        to.Shared(row.Key);
    }

    private static TradeCertificate Certificate(ref CardReader from) =>
        new(
            from.Shared(),
            Code(ref from),
            from.Shared(),
            from.Optional(),
            from.Optional<Documents>(),
            from.Optional<RecognitionState>(),
            from.Shared()
        );

    private static void Work(CardWriter to, Experience row)
    {
        to.Shared(row.Title);
        to.Shared(row.Occupation?.Value);
        to.Shared(row.Country);
        to.Optional(row.From?.Number);
        to.Optional(row.To?.Number);
        to.Optional((bool?)row.Current);
        to.Optional(row.Percent);
        to.Optional(row.Kind);
        to.Shared(row.Esco);
        to.Shared(row.Key);
    }

    private static Experience Work(ref CardReader from) =>
        new(
            from.Shared(),
            Code(ref from),
            from.Shared(),
            Month(ref from),
            Month(ref from),
            from.Answer() is true,
            from.Optional(),
            from.Optional<ExperienceKind>(),
            from.Shared(),
            from.Shared()
        );

    private static void Authorisation(CardWriter to, Authorisation row)
    {
        to.Shared(row.Profession);
        to.Optional((AuthorisationState?)row.State);
    }

    private static Authorisation Authorisation(ref CardReader from) =>
        new(from.Shared()!, from.Optional<AuthorisationState>()!.Value);

    private static void Language(CardWriter to, LanguageSkill row)
    {
        to.Shared(row.Language);
        to.Optional(row.Listening);
        to.Optional(row.Reading);
        to.Optional(row.Speaking);
        to.Optional(row.Writing);
    }

    private static LanguageSkill Language(ref CardReader from) =>
        new(
            from.Shared()!,
            from.Optional<Cefr>(),
            from.Optional<Cefr>(),
            from.Optional<Cefr>(),
            from.Optional<Cefr>()
        );

    private static void Skill(CardWriter to, Skill row)
    {
        to.Shared(row.Name);
        to.Optional((Evidence?)row.Evidence);
    }

    private static Skill Skill(ref CardReader from) =>
        new(from.Shared()!, from.Optional<Evidence>()!.Value);

    private static OccupationCode? Code(ref CardReader from) =>
        from.Shared() is { } code ? new OccupationCode(code) : null;

    private static YearMonth? Month(ref CardReader from) =>
        from.Optional() is { } number ? new YearMonth(number / 12, (number % 12) + 1) : null;

    private static DateOnly? Day(ref CardReader from) =>
        from.Optional() is { } day ? DateOnly.FromDayNumber(day) : null;
}
