namespace CompetenceMatch.Core.Visibility;

/// <summary>The part of a profile a consent is about.</summary>
public enum ConsentSection
{
    Work,
    Education,
    Languages,
    Licences,
    Skills,
    Wishes,
    Name,
    Contact,
    Documents,
}
