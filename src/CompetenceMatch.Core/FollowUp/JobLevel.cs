namespace CompetenceMatch.Core.FollowUp;

/// <summary>A job against the education of the one who has it.</summary>
public enum JobLevel
{
    Uses,
    Partly,
    Below,
}
