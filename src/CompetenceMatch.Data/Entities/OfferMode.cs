namespace CompetenceMatch.Data.Entities;

public enum OfferMode
{
    Place,
    Online,
    Both,
    Workplace,
}
