namespace CompetenceMatch.Data.Entities;

public sealed class Organisation
{
    public required Guid Id { get; init; }

    /// <summary>Nine digits, checked by mod 11 before it gets here.</summary>
    public required string Number { get; init; }
    public required string Name { get; set; }
    public string? Municipality { get; set; }
    public OrganisationKind Kind { get; set; }
    public OrganisationState State { get; set; }
    public string? StateReason { get; set; }
    public DateTime CreatedAt { get; set; }
    public int MaxOpenIntroductions { get; set; } = DefaultMaxOpenIntroductions;

    public List<Membership> Memberships { get; } = [];

    /// <summary>Enough for a municipality hiring for several posts; stops mass messages.</summary>
    public const int DefaultMaxOpenIntroductions = 25;
}
