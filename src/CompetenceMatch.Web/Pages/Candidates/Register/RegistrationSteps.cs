using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data.Candidates;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>The topics in order, and which of them are answered.</summary>
public static class RegistrationSteps
{
    public static readonly RegistrationStep Contact = new(
        RegisterLinks.Contact,
        "Candidate_Contact_Title",
        (who, _) => who.Contact is { FullName: not null, BirthDate: not null }
    );
    public static readonly RegistrationStep Address = new(
        RegisterLinks.Address,
        "Candidate_Address_Title",
        (who, _) => who.ProtectedAnswer is not null
    );
    public static readonly RegistrationStep Work = new(
        RegisterLinks.Work,
        "Candidate_Work_Title",
        (who, _) => who.Profile.Experience.Count > 0
    );
    public static readonly RegistrationStep Studies = new(
        RegisterLinks.Studies,
        "Candidate_Studies_Title",
        (who, _) => HasStudies(who.Profile) || who.Profile.Authorisations.Count > 0
    );
    public static readonly RegistrationStep Languages = new(
        RegisterLinks.Languages,
        "Candidate_Languages_Title",
        (who, _) => who.Profile.Languages.Count > 0
    );
    public static readonly RegistrationStep Skills = new(
        RegisterLinks.Skills,
        "Candidate_Skills_Title",
        (who, _) => who.Profile.Skills.Count > 0 || who.Profile.Licences.Count > 0
    )
    {
        IsOptional = true,
    };
    public static readonly RegistrationStep Place = new(
        RegisterLinks.Place,
        "Candidate_Place_Title",
        (who, _) => who.Profile.Municipality is not null
    );
    public static readonly RegistrationStep WishedWork = new(
        RegisterLinks.WishedWork,
        "Candidate_Wished_Title",
        (who, _) => who.Profile.WishedOccupations.Count > 0
    )
    {
        IsOptional = true,
    };
    public static readonly RegistrationStep JobTerms = new(
        RegisterLinks.JobTerms,
        "Candidate_Terms_Title",
        (who, _) =>
            who.Profile is { AvailableFrom: not null } or { Percent: not null }
            || who.Profile.Shifts.Count > 0
    )
    {
        IsOptional = true,
    };
    public static readonly RegistrationStep RightToWork = new(
        RegisterLinks.RightToWork,
        "Candidate_Right_Title",
        (who, _) => who.Profile is { RightToWork: not null } or { Residence: not null }
    )
    {
        IsOptional = true,
    };
    public static readonly RegistrationStep Consents = new(
        RegisterLinks.Consents,
        "Candidate_Consent_Title",
        (who, now) => who.Consents.Exists(one => CandidateStandings.GrantOf(one).IsValid(now))
    );
    public static readonly RegistrationStep Check = new(
        RegisterLinks.Check,
        "Candidate_Check_Title",
        (who, _) => who.AnswersCheckedAt is not null
    );

    public static readonly IReadOnlyList<RegistrationStep> All =
    [
        Contact,
        Address,
        Work,
        Studies,
        Languages,
        Skills,
        Place,
        WishedWork,
        JobTerms,
        RightToWork,
        Consents,
        Check,
    ];

    public static StepStatus StatusOf(RegistrationStep step, Candidate who, DateTimeOffset now) =>
        step.IsFilledIn(who, now) ? StepStatus.Done
        : step == Check && FirstMissing(who) is not null ? StepStatus.CannotStart
        : step.IsOptional || IsAnsweredByTheOther(step, who) ? StepStatus.Optional
        : StepStatus.NotDone;

    /// <summary>What must be there before the answers can be confirmed (S-23); null = nothing.</summary>
    public static RegistrationStep? FirstMissing(Candidate who) =>
        who.Profile.Experience.Count == 0 && !HasStudies(who.Profile) ? Work
        : who.Profile.Municipality is null ? Place
        : null;

    public static RegistrationStep? After(RegistrationStep step) =>
        All.SkipWhile(one => one != step).Skip(1).FirstOrDefault();

    private static bool HasStudies(Profile profile) =>
        profile.Educations.Count > 0 || profile.TradeCertificates.Count > 0;

    // Work or education is enough: somebody without the one has not left anything undone.
    private static bool IsAnsweredByTheOther(RegistrationStep step, Candidate who) =>
        (step == Work && HasStudies(who.Profile))
        || (step == Studies && who.Profile.Experience.Count > 0);
}
