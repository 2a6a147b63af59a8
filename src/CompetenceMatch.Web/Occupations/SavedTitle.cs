using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Web.Occupations;

/// <summary>A title as it was saved, with what it was linked to.</summary>
public sealed record SavedTitle(string? Title, OccupationCode? Code, string? Esco = null)
{
    public static readonly SavedTitle None = new(null, null);

    /// <summary>What the form's hidden field holds for it.</summary>
    public string? Value => Esco ?? Code?.Value;
}
