namespace CompetenceMatch.Web.Pages.Candidates.Register;

public sealed record SkillsInput
{
    /// <summary>One skill a line.</summary>
    public string? Skills { get; init; }
    public List<string> Licences { get; init; } = [];
}
