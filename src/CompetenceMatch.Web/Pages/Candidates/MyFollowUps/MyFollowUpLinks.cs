namespace CompetenceMatch.Web.Pages.Candidates.MyFollowUps;

public static class MyFollowUpLinks
{
    public const string List = "/kandidat/oppfolging";
    public const string Request = "/kandidat/oppfolging/be-om";

    public static string Show(Guid id) => $"{List}/{id}";

    public static string Referral(Guid id) => $"{List}/henvisning/{id}";
}
