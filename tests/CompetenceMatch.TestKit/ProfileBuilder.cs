using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.TestKit;

/// <summary>Builds a profile step by step; each step gives a new builder, so a common start can be shared.</summary>
public sealed record ProfileBuilder(Profile Profile)
{
    public static implicit operator Profile(ProfileBuilder builder) => builder.Profile;

    public Profile Build() => Profile;

    public ProfileBuilder With(Func<Profile, Profile> change) => new(change(Profile));

    public ProfileBuilder LivingIn(string? municipality) =>
        With(p => p with { Municipality = municipality });

    public ProfileBuilder WouldMoveTo(params string[] regions) =>
        With(p => p with { WillMoveTo = regions });

    public ProfileBuilder Studied(
        int? nus,
        string? field = null,
        string? country = null,
        string? title = null,
        bool? completed = true,
        Documents? documents = Documents.Verifiable,
        RecognitionState? recognition = RecognitionState.None
    ) =>
        With(p =>
            p with
            {
                Educations =
                [
                    .. p.Educations,
                    new EducationRecord(
                        title,
                        nus,
                        field,
                        country,
                        completed,
                        null,
                        documents,
                        recognition
                    ),
                ],
            }
        );

    public ProfileBuilder HoldsTrade(
        string trade,
        string? occupation = null,
        string? country = null,
        Documents? documents = Documents.Verifiable,
        RecognitionState? recognition = RecognitionState.None
    ) =>
        With(p =>
            p with
            {
                TradeCertificates =
                [
                    .. p.TradeCertificates,
                    new TradeCertificate(
                        trade,
                        Code(occupation),
                        country,
                        null,
                        documents,
                        recognition
                    ),
                ],
            }
        );

    /// <summary>Months as yyyy-MM; to = null with current = still doing it.</summary>
    public ProfileBuilder WorkedAs(
        string occupation,
        string? from = null,
        string? to = null,
        string? title = null,
        string? country = null,
        bool current = false
    ) =>
        With(p =>
            p with
            {
                Experience =
                [
                    .. p.Experience,
                    new Experience(
                        title,
                        Code(occupation),
                        country,
                        YearMonth.TryParse(from),
                        YearMonth.TryParse(to),
                        current
                    ),
                ],
            }
        );

    public ProfileBuilder Authorised(
        string profession,
        AuthorisationState state = AuthorisationState.Granted
    ) => With(p => p with { Authorisations = [.. p.Authorisations, new(profession, state)] });

    /// <summary>The same level in all four skills.</summary>
    public ProfileBuilder Speaks(string language, string level)
    {
        var cefr = Enum.Parse<Cefr>(level);
        return Speaks(new LanguageSkill(language, cefr, cefr, cefr, cefr));
    }

    public ProfileBuilder Speaks(LanguageSkill skill) =>
        With(p =>
            p with
            {
                Languages = [.. p.Languages.Where(held => held.Language != skill.Language), skill],
            }
        );

    public ProfileBuilder Drives(params string[] classes) =>
        With(p => p with { Licences = [.. p.Licences, .. classes] });

    public ProfileBuilder Can(string skill, Evidence evidence = Evidence.Claimed) =>
        With(p => p with { Skills = [.. p.Skills, new(skill, evidence)] });

    public ProfileBuilder WorksNowAs(string occupation) =>
        With(p => p with { CurrentJob = new(new OccupationCode(occupation)) });

    public ProfileBuilder Wishes(params string[] occupations) =>
        With(p =>
            p with
            {
                WishedOccupations = [.. occupations.Select(o => new OccupationCode(o))],
            }
        );

    public ProfileBuilder AvailableFrom(string date, int? percent = null) =>
        With(p => p with { AvailableFrom = DateOnly.Parse(date), Percent = percent ?? p.Percent });

    public ProfileBuilder MayWork(RightToWork right = RightToWork.Yes) =>
        With(p => p with { RightToWork = right });

    public ProfileBuilder WantsRural(RuralInterest interest = RuralInterest.Yes) =>
        With(p => p with { RuralInterest = interest });

    private static OccupationCode? Code(string? code) =>
        code is null ? null : new OccupationCode(code);
}
