using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

public sealed record PlaceInput
{
    public string? Municipality { get; init; }
    public string? MaxTravel { get; init; }
    public bool Anywhere { get; init; }
    public List<string> Regions { get; init; } = [];
    public RuralInterest? Rural { get; init; }
}
