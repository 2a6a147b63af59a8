namespace CompetenceMatch.Web.Pages.Candidates.Register;

public sealed record SkillsInput
{
    /// <summary>One skill a line.</summary>
    public string? Skills { get; init; }

    /// <summary>Ticked skills that work of the person needs, as ESCO addresses.</summary>
    public List<string> Suggested { get; init; } = [];
    public List<string> AlsoSuggested { get; init; } = [];
    public List<string> Licences { get; init; } = [];
}
