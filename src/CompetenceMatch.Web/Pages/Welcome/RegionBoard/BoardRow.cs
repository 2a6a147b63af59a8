namespace CompetenceMatch.Web.Pages.Welcome.RegionBoard;

/// <summary>One municipality on the board. Null = hidden, because the figure is about people.</summary>
public sealed record BoardRow(
    string Municipality,
    string Name,
    string Region,
    int Unmatched,
    int? Alone,
    int? Waiting
);
