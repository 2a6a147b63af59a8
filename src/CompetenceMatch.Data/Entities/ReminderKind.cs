namespace CompetenceMatch.Data.Entities;

public enum ReminderKind
{
    StillInterested,
    ConsentEnds,
    SilentDeletion,
}
