using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Web.Occupations;

/// <summary>An occupation to choose: a unit group, or an imported one below it.</summary>
/// <param name="Esco">Address of the imported one; null = the unit group as a whole.</param>
/// <param name="Answer">What the linker found; null where the person chose it before.</param>
public sealed record OccupationOption(
    OccupationCode Code,
    string? Esco = null,
    LinkedTitle? Answer = null
)
{
    /// <summary>What a form sends for it.</summary>
    public string Value => Esco ?? Code.Value;
}
