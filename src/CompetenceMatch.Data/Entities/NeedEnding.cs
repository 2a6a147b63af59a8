namespace CompetenceMatch.Data.Entities;

/// <summary>Why an organisation ended a need; the first two filled the place.</summary>
public enum NeedEnding
{
    FilledHere,
    FilledElsewhere,
    NotNeeded,
    NoneFound,
    Other,
}
