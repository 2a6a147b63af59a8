namespace CompetenceMatch.Browser.Tests.Harness;

internal static class Collections
{
    /// <summary>For who answers introductions or suspends an employer, and for who wants to meet one that waits.</summary>
    public const string OneAtATime = "One at a time";
}
