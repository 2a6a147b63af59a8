namespace CompetenceMatch.Data.Entities;

/// <summary>A postcode in use, as Bring publishes it.</summary>
public sealed class PostalCode
{
    /// <summary>Four digits.</summary>
    public required string Code { get; init; }

    /// <summary>In capital letters, as Bring writes it.</summary>
    public required string Place { get; set; }
    public required string Municipality { get; set; }
}
