namespace CompetenceMatch.Web.Consents;

/// <summary>The consent texts of one language: which version they are and whether they are approved.</summary>
/// <param name="Fingerprint">Of the words themselves; other words need another version (held by a test).</param>
public sealed record ConsentText(
    string Version,
    string Language,
    bool Approved,
    string Fingerprint
);
