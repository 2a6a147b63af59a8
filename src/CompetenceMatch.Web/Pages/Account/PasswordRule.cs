using System.ComponentModel.DataAnnotations;

namespace CompetenceMatch.Web.Pages.Account;

/// <summary>Long enough, not one sign repeated, and not among those everybody tries first.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class PasswordRule : ValidationAttribute
{
    public const int Shortest = 10;
    public const int Longest = 128;
    public const int FewestSigns = 4;

    private static readonly HashSet<string> tooCommon = new(StringComparer.OrdinalIgnoreCase)
    {
        "1234567890",
        "0123456789",
        "0987654321",
        "12345678910",
        "123456789a",
        "1q2w3e4r5t",
        "1qaz2wsx3edc",
        "qwertyuiop",
        "qwerty1234",
        "qwerty12345",
        "password12",
        "password123",
        "password1234",
        "passord123",
        "passord1234",
        "passord12345",
        "velkommen1",
        "velkommen123",
        "competencematch",
        "kompetanse1",
    };

    public override bool IsValid(object? value) =>
        value is not string { Length: > 0 } text
        || (
            text.Length is >= Shortest and <= Longest
            && text.Distinct().Count() >= FewestSigns
            && !tooCommon.Contains(text)
        );
}
