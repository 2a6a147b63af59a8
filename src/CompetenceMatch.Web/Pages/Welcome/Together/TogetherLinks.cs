namespace CompetenceMatch.Web.Pages.Welcome.Together;

public static class TogetherLinks
{
    public const string Start = "/velkomst/registrer-sammen";
    public const string Done = $"{Start}/ferdig";

    public static string Interview(Guid id) => $"{Start}/{id}";

    public static string ReadAloud(Guid id) => $"{Start}/{id}/samtykke";
}
