namespace CompetenceMatch.Web.Access;

/// <summary>What a person can prove themselves with; nothing is asked of the people of the demo, who have neither.</summary>
public sealed record AskedAgain(bool Password, bool Passkey)
{
    public bool Anything => Password || Passkey;

    /// <summary>Gives the fields their names.</summary>
    public ProofInput Input { get; } = new();
}
