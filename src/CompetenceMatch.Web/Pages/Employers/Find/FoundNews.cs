namespace CompetenceMatch.Web.Pages.Employers.Find;

/// <summary>Whom an opened saved search newly found; the first of them are named here, wherever they stand in the list.</summary>
public sealed record FoundNews(string Name, int Total, IReadOnlyList<FoundNewPerson> First)
{
    public const int Shown = 10;
}
