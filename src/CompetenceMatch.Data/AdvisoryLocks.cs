namespace CompetenceMatch.Data;

/// <summary>Numbers of PostgreSQL advisory locks: durable, shared by all nodes.</summary>
internal static class AdvisoryLocks
{
    public const long ChangeLog = 7_310_001;
    public const long Migration = 7_310_002;
}
