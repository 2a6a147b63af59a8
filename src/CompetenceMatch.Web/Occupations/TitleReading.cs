using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Web.Occupations;

/// <summary>How a typed title was understood: one occupation, several to choose between, or own words only.</summary>
public sealed record TitleReading(OccupationCode? Occupation, IReadOnlyList<OccupationCode> Options)
{
    public static readonly TitleReading OwnWords = new(null, []);

    /// <summary>True where the person should be asked which of the options is meant.</summary>
    public bool IsQuestion => Occupation is null && Options.Count > 0;
}
