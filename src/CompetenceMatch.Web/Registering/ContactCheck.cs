using System.ComponentModel.DataAnnotations;
using CompetenceMatch.Web.Forms;

namespace CompetenceMatch.Web.Registering;

/// <summary>Name, birth date and how to reach a person, as anyone in the world writes them.</summary>
public static class ContactCheck
{
    private const int Youngest = 15;
    private const int Oldest = 100;
    private const int LongestName = 200;

    /// <returns>The birth date; what is wrong stands in the errors.</returns>
    public static DateOnly? Read(ContactInput input, FieldErrors errors, DateOnly today)
    {
        var name = input.FullName?.Trim() ?? "";
        if (name.Length == 0)
            errors.Add("FullName", "Candidate_Contact_Name_Missing");
        else if (name.Length > LongestName)
            errors.Add("FullName", "Candidate_TooLong", LongestName);
        if (Blank(input.Email) is { } email && !new EmailAddressAttribute().IsValid(email))
            errors.Add("Email", "Candidate_Contact_Email_Wrong");
        if (Blank(input.Phone) is { } phone && !IsPhone(phone))
            errors.Add("Phone", "Candidate_Contact_Phone_Wrong");
        return Born(input.BirthDate, errors, today);
    }

    public static string? Blank(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static DateOnly? Born(DateParts typed, FieldErrors errors, DateOnly today)
    {
        var born = typed.ToDate();
        if (typed.IsEmpty)
            errors.Add("BirthDate", "Candidate_Contact_Birth_Missing");
        else if (born is null || string.IsNullOrWhiteSpace(typed.Day))
            errors.Add("BirthDate", "Candidate_Date_NotReal");
        else if (born > today.AddYears(-Youngest) || born < today.AddYears(-Oldest))
            errors.Add("BirthDate", "Candidate_Contact_Birth_Range", Youngest, Oldest);
        return born;
    }

    // Any country's way of writing; only what cannot be a phone number is refused.
    private static bool IsPhone(string text) =>
        text.Length <= 30
        && text.Count(char.IsDigit) is >= 5 and <= 15
        && text.All(letter => char.IsDigit(letter) || " +-()./".Contains(letter));
}
