using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Occupations;
using CompetenceMatch.Web.Registering;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CompetenceMatch.Web.Interviews;

/// <summary>From what was typed to a profile, or to what is wrong at which field.</summary>
public sealed class InterviewCheck(
    Taxonomy taxonomy,
    TitleChoice titles,
    Choices choices,
    Texts texts,
    TimeProvider time
)
{
    private const int YearsAhead = 5;
    private const int LongestTravel = 1440;

    /// <param name="before">The person as saved; null = new here.</param>
    /// <returns>Null where something is wrong; it stands in the state.</returns>
    public InterviewAnswers? Read(
        InterviewInput input,
        Candidate? before,
        ModelStateDictionary state
    )
    {
        ArgumentNullException.ThrowIfNull(input);
        var errors = new FieldErrors(state, texts);
        var born = Contact(input.Contact, before is null, errors.At("Contact"));
        var profile = RowKeys.In(
            before?.Profile ?? new Profile { Id = Candidate.ProfileIdOf(Guid.Empty) }
        );
        profile = PresentJob.WithWork(profile, Work(input, profile, errors)) with
        {
            Educations = Schools(input, profile, errors),
            Languages = Languages(input, errors),
            Licences = [.. LicenceClasses.Known.Where(input.Licences.Contains)],
        };
        profile = Wishes(input, profile, errors);
        if (profile is { Experience.Count: 0, Educations.Count: 0, TradeCertificates.Count: 0 })
            errors.At("Work[0]").Add("Title", "Together_NeedsWork");
        if (before is null)
            FollowUp(input, errors);
        return state.IsValid ? new InterviewAnswers(input, profile, born) : null;
    }

    // The account is the person's own door, and the address is its key. Who has one keeps it.
    private DateOnly? Contact(ContactInput input, bool isNew, FieldErrors errors)
    {
        if (!isNew && input.BirthDate.IsEmpty)
        {
            var keptBirth = new DateParts
            {
                Day = "1",
                Month = "1",
                Year = "2000",
            };
            ContactCheck.Read(input with { BirthDate = keptBirth }, errors, time.Today());
            return null;
        }
        if (isNew && ContactCheck.Blank(input.Email) is null)
            errors.Add("Email", "Together_Email_Missing");
        return ContactCheck.Read(input, errors, time.Today());
    }

    private List<Experience> Work(InterviewInput input, Profile before, FieldErrors errors)
    {
        var rows = new List<Experience>();
        foreach (var (at, typed) in input.Work.Index().Where(row => !IsBlank(row.Item)))
        {
            var saved = before.Experience.FirstOrDefault(one =>
                one.Key is not null && one.Key == typed.Key
            );
            var row = WorkCheck.Read(typed, saved, Rows(errors.At($"Work[{at}]")));
            var linked = titles.Read(
                row.Title!,
                typed.Code,
                new(saved?.Title, saved?.Occupation, saved?.Esco)
            );
            rows.Add(row with { Occupation = linked.Occupation, Esco = linked.Esco });
        }
        return rows;
    }

    private List<EducationRecord> Schools(InterviewInput input, Profile before, FieldErrors errors)
    {
        var rows = new List<EducationRecord>();
        foreach (var (at, typed) in input.Schools.Index().Where(row => !IsBlank(row.Item)))
        {
            var saved = before.Educations.FirstOrDefault(one =>
                one.Key is not null && one.Key == typed.Key
            );
            rows.Add(SchoolCheck.Read(typed, saved, Rows(errors.At($"Schools[{at}]"))));
        }
        return rows;
    }

    private List<LanguageSkill> Languages(InterviewInput input, FieldErrors errors)
    {
        var norwegian = input.Norwegian with { Language = "no" };
        if (!HasLevel(norwegian))
            errors.At("Norwegian").Add("Listening", "Candidate_Tongue_Level_Missing");
        var rows = new List<LanguageSkill> { norwegian.ToSkill() };
        foreach (var (at, typed) in input.Tongues.Index())
        {
            if (typed.Language is null && !HasLevel(typed))
                continue;
            if (choices.Languages().All(item => item.Value != typed.Language))
                errors.At($"Tongues[{at}]").Add("Language", "Candidate_Tongue_Language_Missing");
            else if (!HasLevel(typed))
                errors.At($"Tongues[{at}]").Add("Listening", "Candidate_Tongue_Level_Missing");
            else if (rows.TrueForAll(row => row.Language != typed.Language))
                rows.Add(typed.ToSkill());
        }
        return rows;
    }

    private Profile Wishes(InterviewInput input, Profile profile, FieldErrors errors)
    {
        if (string.IsNullOrEmpty(input.Municipality))
            errors.Add("Municipality", "Candidate_Place_Municipality_Missing");
        else if (!taxonomy.Municipalities.ContainsKey(input.Municipality))
            errors.Add("Municipality", "Shared_Invalid");
        var travel = Digits.Number(input.MaxTravel);
        if (!string.IsNullOrEmpty(input.MaxTravel) && travel is not (>= 0 and <= LongestTravel))
            errors.Add("MaxTravel", "Shared_Invalid");
        return profile with
        {
            Municipality = input.Municipality,
            MaxTravelMinutes = travel,
            AvailableFrom = Start(input.From, profile.AvailableFrom, errors),
            Percent = Rows(errors).Percent(input.Percent),
        };
    }

    // A date that was saved may have passed since; it is not an error to leave it.
    private DateOnly? Start(DateParts typed, DateOnly? saved, FieldErrors errors)
    {
        if (typed.IsEmpty)
            return null;
        var date = typed.ToDate();
        var today = time.Today();
        if (date is null || string.IsNullOrWhiteSpace(typed.Day))
            errors.Add("From", "Candidate_Date_NotReal");
        else if (date != saved && (date < today || date > today.AddYears(YearsAhead)))
            errors.Add("From", "Candidate_Terms_Date_Range", YearsAhead);
        return date;
    }

    private static void FollowUp(InterviewInput input, FieldErrors errors)
    {
        if (input.FollowUp is not ("yes" or "no"))
            errors.Add("FollowUp", "Together_FollowUp_Missing");
        else if (input is { FollowUp: "yes", Team.Count: 0 })
            errors.Add("Team", "Followed_SectionsMissing");
    }

    private RowCheck Rows(FieldErrors errors) => new(taxonomy, time.Today(), errors);

    private static bool IsBlank(WorkInput row) =>
        row
            is { Title: null, Kind: null, Country: null, Percent: null, Current: false }
                and { From.IsEmpty: true, To.IsEmpty: true };

    private static bool IsBlank(SchoolInput row) =>
        row
            is { Title: null, Country: null, Nus: null, Field: null }
                and { Completed: null, Year: null, Documents: null, Recognition: null };

    private static bool HasLevel(TongueInput row) =>
        row.MotherTongue
        || (row.Listening ?? row.Reading ?? row.Speaking ?? row.Writing) is not null;
}
