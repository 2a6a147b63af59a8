namespace CompetenceMatch.Core.Recognition.Rules;

/// <summary>Who asks for the plan: some routes are an employer's to use.</summary>
public enum PlanAsker
{
    Person,
    Employer,
}
