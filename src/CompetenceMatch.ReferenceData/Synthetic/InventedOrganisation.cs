namespace CompetenceMatch.ReferenceData.Synthetic;

/// <summary>An employer that does not exist.</summary>
/// <param name="Number">Passes the check digit but begins with 3, which real numbers do not.</param>
/// <param name="Kind">employer or municipality.</param>
/// <param name="Line">The line of business, for example care, fish or yard.</param>
public sealed record InventedOrganisation(
    string Number,
    string Name,
    string Kind,
    string Line,
    string Municipality
);
