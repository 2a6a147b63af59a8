namespace CompetenceMatch.Web.Pages.Employers.OwnStaff;

public static class OwnStaffLinks
{
    /// <summary>Hidden competence among the organisation's own staff.</summary>
    public const string Check = "/arbeidsgiver/egne-ansatte";
}
