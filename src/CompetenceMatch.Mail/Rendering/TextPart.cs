namespace CompetenceMatch.Mail.Rendering;

internal static class TextPart
{
    public static string Of(MailContent content, MailTexts texts) =>
        string.Join(
            "\n\n",
            [
                texts["Mail_Greeting"],
                .. content.Paragraphs,
                $"{content.Action}:\n{content.Link.AbsoluteUri}",
                texts["Mail_Closing"],
                $"-- \nCompetenceMatch\n{texts["Mail_Why"]}\n{WayOut(content, texts)}",
            ]
        );

    private static string WayOut(MailContent content, MailTexts texts) =>
        content.Unsubscribe is { } way ? $"{texts["Mail_Unsubscribe"]}:\n{way.AbsoluteUri}\n" : "";
}
