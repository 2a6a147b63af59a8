namespace CompetenceMatch.Data.Entities;

public enum ChangeKind
{
    Candidate,
    Need,
}
