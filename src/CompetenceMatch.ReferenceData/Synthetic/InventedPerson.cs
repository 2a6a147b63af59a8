namespace CompetenceMatch.ReferenceData.Synthetic;

/// <summary>Contact details of an invented adult. Nobody can be reached by them.</summary>
/// <param name="Email">At example.com, which is reserved for examples.</param>
/// <param name="Phone">Begins with 0 after the country code, which no subscriber's number does.</param>
/// <param name="Language">The language the person would choose of those the product ships.</param>
public sealed record InventedPerson(
    string GivenName,
    string FamilyName,
    string Email,
    string Phone,
    DateOnly BirthDate,
    string Language
)
{
    public string FullName => $"{GivenName} {FamilyName}";
}
