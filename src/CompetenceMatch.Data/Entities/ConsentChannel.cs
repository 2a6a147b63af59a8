namespace CompetenceMatch.Data.Entities;

public enum ConsentChannel
{
    Self,
    Assisted,
}
