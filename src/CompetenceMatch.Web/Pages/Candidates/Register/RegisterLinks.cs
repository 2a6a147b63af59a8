namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>Addresses of the registration; the same pages serve later changes.</summary>
public static class RegisterLinks
{
    public const string Tasks = "/kandidat/registrer";
    public const string Contact = Tasks + "/kontakt";
    public const string Address = Tasks + "/adresse";
    public const string Work = Tasks + "/arbeid";
    public const string Studies = Tasks + "/utdanning";
    public const string Languages = Tasks + "/sprak";
    public const string Skills = Tasks + "/ferdigheter";
    public const string Place = Tasks + "/sted";
    public const string WishedWork = Tasks + "/yrker";
    public const string JobTerms = Tasks + "/jobb";
    public const string RightToWork = Tasks + "/opphold";
    public const string Consents = Tasks + "/samtykke";
    public const string Check = Tasks + "/sjekk";
    public const string Done = Tasks + "/ferdig";

    /// <summary>Opens a page for a change that returns to the person's own page.</summary>
    public static string FromProfile(string page) => $"{page}?{RegistrationPage.ReturnKey}=profil";
}
