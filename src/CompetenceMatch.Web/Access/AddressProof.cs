namespace CompetenceMatch.Web.Access;

/// <summary>Whoever holds this reads mail at <paramref name="To"/>; it counts while the account has <paramref name="From"/> or already has <paramref name="To"/>.</summary>
public sealed record AddressProof(Guid UserId, string From, string To, DateTime ValidUntil);
