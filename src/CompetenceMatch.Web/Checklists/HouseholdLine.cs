namespace CompetenceMatch.Web.Checklists;

/// <summary>One household in a team's list, without who is in it.</summary>
/// <param name="Late">Open, and past the due date.</param>
public sealed record HouseholdLine(
    string Code,
    DateOnly? ArrivesOn,
    int People,
    int Items,
    int Done,
    int Late
);
