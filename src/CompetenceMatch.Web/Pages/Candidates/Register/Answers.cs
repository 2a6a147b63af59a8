using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Candidates;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>Everything that was answered, topic by topic, for the page where it is checked (U-08).</summary>
public sealed class Answers(Candidate who, DateTimeOffset now, Labels labels, Texts texts)
{
    private readonly Profile profile = who.Profile;

    public IReadOnlyList<AnswerGroup> All() =>
        [
            new(RegistrationSteps.Contact, Contact()),
            // The answer itself is not repeated: others may see the screen.
            new(
                RegistrationSteps.Address,
                [One("Candidate_Check_Address", Said(who.ProtectedAnswer))]
            ),
            new(
                RegistrationSteps.Work,
                [new(texts["Candidate_Work_Title"], Lines(profile.Experience, Work))]
            ),
            new(RegistrationSteps.Studies, Studies()),
            new(
                RegistrationSteps.Languages,
                [new(texts["Candidate_Languages_Title"], Lines(profile.Languages, Tongue))]
            ),
            new(RegistrationSteps.Skills, Skills()),
            new(RegistrationSteps.Place, Place()),
            new(
                RegistrationSteps.WishedWork,
                [
                    new(
                        texts["Candidate_Wished_Title"],
                        Lines(profile.WishedOccupations, labels.Occupation)
                    ),
                ]
            ),
            new(RegistrationSteps.JobTerms, Terms()),
            new(
                RegistrationSteps.RightToWork,
                [
                    One("Candidate_Right_Work", Label(profile.RightToWork)),
                    One("Candidate_Right_Residence", Label(profile.Residence)),
                ]
            ),
            new(RegistrationSteps.Consents, Consents()),
        ];

    private Answer[] Contact() =>
        [
            One("Candidate_Contact_Name", who.Contact?.FullName),
            One(
                "Candidate_Contact_Birth",
                who.Contact?.BirthDate is { } born ? labels.Date(born) : null
            ),
            One("Candidate_Contact_Email", who.Contact?.Email),
            One("Candidate_Contact_Phone", who.Contact?.Phone),
        ];

    private string Work(Experience row) =>
        Joined(
            row.Title,
            row.Occupation is { } code ? labels.Linked(code, row.Esco) : null,
            row.Country is null ? null : labels.Country(row.Country),
            Period(row)
        );

    private string? Period(Experience row) =>
        row.Current ? texts["Candidate_Work_Since", labels.Month(row.From)]
        : row.From is null ? null
        : texts["Candidate_Work_Period", labels.Month(row.From), labels.Month(row.To)];

    private Answer[] Studies() =>
        [
            new(
                texts["Candidate_School_Heading"],
                Lines(
                    profile.Educations,
                    row =>
                        Joined(
                            row.Title,
                            row.Nus is null ? null : labels.Nus(row.Nus),
                            row.Country is null ? null : labels.Country(row.Country),
                            row.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture),
                            Label(row.Recognition)
                        )
                )
            ),
            new(
                texts["Candidate_Trade_Heading"],
                Lines(
                    profile.TradeCertificates,
                    row =>
                        Joined(
                            row.Trade,
                            row.Country is null ? null : labels.Country(row.Country),
                            Label(row.Recognition)
                        )
                )
            ),
            new(
                texts["Candidate_Approval_Heading"],
                Lines(
                    profile.Authorisations,
                    row =>
                        Joined(
                            labels.Profession(row.Profession),
                            labels.Enum<AuthorisationState>(row.State)
                        )
                )
            ),
        ];

    private string Tongue(LanguageSkill row) =>
        texts[
            "Candidate_Check_Tongue",
            labels.LanguageName(row.Language),
            labels.Cefr(row.Listening),
            labels.Cefr(row.Reading),
            labels.Cefr(row.Speaking),
            labels.Cefr(row.Writing)
        ];

    private Answer[] Skills() =>
        [
            new(
                texts["Candidate_Check_Skills"],
                Lines(profile.Skills, skill => labels.Skill(skill.Name))
            ),
            new(texts["Candidate_Licences_Label"], Lines(profile.Licences, labels.Licence)),
        ];

    private Answer[] Place() =>
        [
            One(
                "Candidate_Place_Municipality",
                profile.Municipality is null ? null : labels.Municipality(profile.Municipality)
            ),
            One(
                "Candidate_Place_Travel",
                profile.MaxTravelMinutes is { } time ? texts["Candidate_Place_Minutes", time] : null
            ),
            new(texts["Candidate_Place_Move"], Lines(profile.WillMoveTo, labels.Region)),
            One("Candidate_Place_Rural", Label(profile.RuralInterest)),
        ];

    private Answer[] Terms() =>
        [
            One("Candidate_Terms_From", Day(profile.AvailableFrom)),
            One("Candidate_Terms_Percent", profile.Percent is { } share ? $"{share} %" : null),
            new(texts["Candidate_Terms_Shifts"], Lines(profile.Shifts, labels.Shift)),
            One("Candidate_Terms_Below", Day(profile.AcceptsBelowLevelUntil)),
        ];

    private Answer[] Consents() =>
        [
            new(texts["Consent_Employers_Heading"], Open(ConsentAudience.Employers)),
            new(texts["Consent_Team_Heading"], Open(ConsentAudience.WelcomeTeam)),
        ];

    private List<string> Open(ConsentAudience audience) =>
        [
            .. ConsentRule
                .Open(who.Consents.Select(CandidateStandings.GrantOf), audience, now)
                .Order()
                .Select(section => labels.Enum<ConsentSection>(section)),
        ];

    private string? Said(bool? answer) =>
        answer is null ? null : texts["Candidate_Check_Address_Said"];

    private string? Day(DateOnly? date) => date is null ? null : labels.Date(date);

    private string? Label<T>(T? value)
        where T : struct, Enum => value is null ? null : labels.Enum(value);

    private Answer One(string key, string? line) => new(texts[key], line is null ? [] : [line]);

    private static List<string> Lines<T>(IReadOnlyList<T> rows, Func<T, string> line) =>
        [.. rows.Select(line)];

    private static string Joined(params string?[] parts) =>
        string.Join(
            " · ",
            parts.Where(part => !string.IsNullOrEmpty(part)).Distinct().Select(Isolated)
        );

    // A line may hold words of two directions: each part keeps its own (U-24).
    private static string Isolated(string? part) => $"\u2068{part}\u2069";
}
