using System.Diagnostics.CodeAnalysis;

namespace CompetenceMatch.Core.Organisations;

/// <summary>A Norwegian organisation number: nine digits, the last a mod-11 check digit.</summary>
public readonly record struct OrganisationNumber
{
    private static readonly int[] Weights = [3, 2, 7, 6, 5, 4, 3, 2];

    private OrganisationNumber(string value) => Value = value;

    /// <summary>Nine digits without spaces.</summary>
    public string Value { get; }

    /// <summary>Accepts spaces anywhere; refuses a wrong check digit.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out OrganisationNumber number)
    {
        number = default;
        var digits = string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c)));
        if (digits.Length != 9 || !digits.All(char.IsAsciiDigit))
        {
            return false;
        }
        var sum = Weights.Select((weight, i) => weight * (digits[i] - '0')).Sum();
        var check = (11 - (sum % 11)) % 11;
        // Remainder 1 would need the check digit 10: such numbers are never given out.
        if (check == 10 || check != digits[8] - '0')
        {
            return false;
        }
        number = new OrganisationNumber(digits);
        return true;
    }

    /// <summary>Grouped for reading: 123 456 785.</summary>
    public override string ToString() =>
        Value is null ? "" : $"{Value[..3]} {Value[3..6]} {Value[6..]}";
}
