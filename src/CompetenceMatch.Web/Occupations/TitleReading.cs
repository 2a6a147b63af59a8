using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Web.Occupations;

/// <summary>How a typed title was understood: one occupation, several to choose between, or own words only.</summary>
/// <param name="Esco">Address of the narrower imported occupation, where the words name one.</param>
public sealed record TitleReading(
    OccupationCode? Occupation,
    IReadOnlyList<OccupationCode> Options,
    string? Esco = null
)
{
    public static readonly TitleReading OwnWords = new(null, []);

    /// <summary>True where the person should be asked which of the options is meant.</summary>
    public bool IsQuestion => Occupation is null && Options.Count > 0;
}
