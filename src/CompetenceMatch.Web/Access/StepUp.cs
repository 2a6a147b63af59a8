namespace CompetenceMatch.Web.Access;

/// <summary>The pages that ask a signed-in person to show more, with the way back in the query.</summary>
internal static class StepUp
{
    public const string Show = "/konto/totrinn";
    public const string ProveAgain = "/konto/bekreft-deg";

    public static string Address(HttpRequest from) => $"{Show}?til={Back(from)}";

    public static string ProofFor(HttpRequest from) => $"{ProveAgain}?til={Back(from)}";

    // A post cannot be asked again, so it leads back to its page.
    private static string Back(HttpRequest from) =>
        Uri.EscapeDataString(
            HttpMethods.IsGet(from.Method) ? $"{from.Path}{from.QueryString}" : from.Path
        );
}
