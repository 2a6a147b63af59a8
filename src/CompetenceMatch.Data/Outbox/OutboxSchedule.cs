namespace CompetenceMatch.Data.Outbox;

/// <summary>When a mail that could not be sent is tried again, and when we give up.</summary>
public static class OutboxSchedule
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <summary>RFC 5321 4.5.4.1 asks a sender to go on for four to five days.</summary>
    public static readonly TimeSpan GiveUpAfter = TimeSpan.FromDays(5);

    /// <summary>How long a worker may hold a claimed mail before another may take it.</summary>
    public static readonly TimeSpan Claim = TimeSpan.FromMinutes(5);

    /// <param name="attempts">Attempts made, from 1.</param>
    /// <param name="jitter">0 to 1: spreads the wait by a fifth to either side.</param>
    public static TimeSpan Wait(int attempts, double jitter)
    {
        var doublings = Math.Min(Math.Max(attempts, 1) - 1, 16);
        var wait = Math.Min(First.TotalSeconds * Math.Pow(2, doublings), Longest.TotalSeconds);
        return TimeSpan.FromSeconds(wait * (0.8 + (0.4 * jitter)));
    }
}
