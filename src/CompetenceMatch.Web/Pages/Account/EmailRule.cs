using System.ComponentModel.DataAnnotations;

namespace CompetenceMatch.Web.Pages.Account;

/// <summary>One @, no spaces, no control characters (S-18); whether it exists only a mail can tell.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class EmailRule : ValidationAttribute
{
    private const int Longest = 254;

    public override bool IsValid(object? value) =>
        value is not string { Length: > 0 } text
        || (
            text.Trim() is { Length: <= Longest } address
            && !address.Any(sign => char.IsControl(sign) || char.IsWhiteSpace(sign))
            && address.Split('@') is [{ Length: > 0 }, { Length: > 2 } domain]
            && domain.Trim('.').Contains('.', StringComparison.Ordinal)
            && !"<>,;:\"()[]\\".Any(address.Contains)
        );
}
