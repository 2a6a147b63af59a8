namespace CompetenceMatch.Web.Pages.Employers.Card;

public static class CardLinks
{
    public static string Show(string code, Guid? need = null) =>
        $"/arbeidsgiver/kandidat/{code}" + (need is { } id ? $"?behov={id}" : "");
}
