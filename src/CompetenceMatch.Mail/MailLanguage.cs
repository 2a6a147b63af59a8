namespace CompetenceMatch.Mail;

/// <summary>The languages mails are written in; any other falls back to bokmål.</summary>
public static class MailLanguage
{
    public const string Source = "nb";

    public static IReadOnlyList<string> All { get; } = [Source, "en", "uk", "ar"];

    public static string Known(string? language) =>
        language is not null && All.Contains(language) ? language : Source;

    public static bool IsRightToLeft(string language) => language == "ar";
}
