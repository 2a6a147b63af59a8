namespace CompetenceMatch.Data.Entities;

public enum ContactChannel
{
    Self,
    Meeting,
    Phone,
    Video,
    Message,
    HomeVisit,
}
