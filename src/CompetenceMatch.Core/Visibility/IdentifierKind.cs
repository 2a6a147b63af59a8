namespace CompetenceMatch.Core.Visibility;

/// <summary>What tells who a person is.</summary>
public enum IdentifierKind
{
    Name,
    Mail,
    Phone,
    IdentityNumber,
    Web,
}
