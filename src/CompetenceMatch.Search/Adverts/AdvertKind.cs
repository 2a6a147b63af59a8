namespace CompetenceMatch.Search.Adverts;

/// <summary>What an advert says about a job.</summary>
public enum AdvertKind
{
    Occupation,
    Place,
    Level,
    Language,
    Licence,
    Certificate,
    Authorisation,
    Percent,
    Start,
    Count,
    Shift,
}
