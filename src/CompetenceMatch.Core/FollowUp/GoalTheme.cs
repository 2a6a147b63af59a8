namespace CompetenceMatch.Core.FollowUp;

/// <summary>What a goal is about. Nothing about health, religion or family trouble has a place here.</summary>
public enum GoalTheme
{
    Work,
    Recognition,
    Language,
    Housing,
    Family,
    EverydayLife,
}
