namespace CompetenceMatch.Core.Insight;

/// <summary>How large an area figures are told for.</summary>
public enum AreaKind
{
    Country,
    County,
    Region,
}
