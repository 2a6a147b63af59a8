namespace CompetenceMatch.Data.Entities;

/// <summary>What an action is tied to.</summary>
public enum PlanLink
{
    Need,
    Course,
    RecognitionStep,
}
