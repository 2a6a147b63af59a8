namespace CompetenceMatch.Core.Visibility;

/// <summary>Who may see what a consent is about.</summary>
public enum ConsentAudience
{
    Employers,
    WelcomeTeam,
}
