namespace CompetenceMatch.Web.Pages.Employers.OwnStaff;

/// <summary>Where an education is from, no closer than the rules ask.</summary>
public enum StudiedIn
{
    Norway,
    Eea,
    Elsewhere,
}
