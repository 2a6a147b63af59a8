namespace CompetenceMatch.Web.Pages.Employers.Approval;

public static class ApprovalLinks
{
    /// <summary>What law and employer ask of this person for this need, and what can be done.</summary>
    public static string Show(Guid need, string code) =>
        $"/arbeidsgiver/behov/{need}/godkjenning/{code}";
}
