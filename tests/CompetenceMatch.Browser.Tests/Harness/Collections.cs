namespace CompetenceMatch.Browser.Tests.Harness;

internal static class Collections
{
    /// <summary>For whoever changes what the first people of the demo have waiting, and for whoever wants to meet it.</summary>
    public const string OneAtATime = "One at a time";
}
