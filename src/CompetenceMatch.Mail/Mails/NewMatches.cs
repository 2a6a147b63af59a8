using System.Globalization;
using CompetenceMatch.Mail.Rendering;

namespace CompetenceMatch.Mail.Mails;

/// <summary>To a member who saved a search: how many people it newly finds, and what the best of them can do.</summary>
/// <param name="SearchName">As the receiver named it.</param>
/// <param name="People">A few; <paramref name="Total"/> counts all.</param>
public sealed record NewMatches(
    string SearchName,
    int Total,
    IReadOnlyList<NewMatch> People,
    Uri Link,
    Uri Stop
) : OutgoingMail
{
    public override Uri? Unsubscribe => Stop;

    internal override MailContent Content(MailTexts texts) =>
        new(
            texts["Mail_NewMatches_Subject"],
            [
                texts["Mail_NewMatches_Text", SearchName, Text(Total)],
                .. People.Select(one => Line(one, texts)),
                .. Total > People.Count
                    ? [texts["Mail_NewMatches_More", Text(Total - People.Count)]]
                    : Array.Empty<string>(),
                texts["Mail_NewMatches_NoNames"],
            ],
            texts["Mail_NewMatches_Action"],
            Link
        );

    private static string Line(NewMatch one, MailTexts texts)
    {
        string?[] parts =
        [
            texts["Mail_NewMatches_Person", one.Title, one.Place, Text(one.Score)],
            one.Fits is { } fits ? texts["Mail_NewMatches_Fits", fits] : null,
            one.Lacks is { } lacks ? texts["Mail_NewMatches_Lacks", lacks] : null,
        ];
        return string.Join(' ', parts.Where(part => part is not null));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
