namespace CompetenceMatch.Web.Access;

/// <summary>What somebody shows to prove that they are still the one who signed in.</summary>
public sealed record ProofInput
{
    public string? Password { get; init; }

    /// <summary>The browser's answer, as JSON.</summary>
    public string? Passkey { get; init; }
}
