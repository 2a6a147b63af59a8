namespace CompetenceMatch.Data.Entities;

public enum PartnerKind
{
    WelcomeHost,
    Buddy,
    LanguageCafe,
    HousingHelp,
    PartnerJobHelp,
    Childcare,
    School,
    Club,
    Volunteers,
    DigitalHelp,
    Other,
}
