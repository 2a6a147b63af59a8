using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Readers;

internal static class WelcomeTaskReader
{
    public const string File = "welcome_tasks.tsv";

    private const int MostDays = 3650;

    private static readonly string[] Columns =
    [
        "order",
        "phase",
        "audience",
        "responsible",
        "due_days",
        "task_nb",
        "task_en",
        "task_uk",
        "task_ar",
        "owner_nb",
        "owner_en",
        "owner_uk",
        "owner_ar",
        "deadline_nb",
        "deadline_en",
        "deadline_uk",
        "deadline_ar",
        "needs_nb",
        "needs_en",
        "needs_uk",
        "needs_ar",
        "url",
        "source",
        "confidence",
    ];

    public static IReadOnlyList<WelcomeTask> Read(TableSet tables) =>
        tables.Open(File, Columns).Read("order", ReadRow, task => task.Order);

    private static WelcomeTask ReadRow(Row row) =>
        new(
            row.Int("order", 1, 999),
            row.OneOf(
                "phase",
                "beforeArrival",
                "firstDays",
                "firstMonth",
                "firstThreeMonths",
                "firstYear",
                "later"
            ),
            Audience(row),
            row.OneOf("responsible", "candidate", "team", "organisation", "employer"),
            row.OptionalInt("due_days", -MostDays, MostDays),
            row.Texts("task"),
            row.Texts("owner"),
            row.Texts("deadline"),
            row.OptionalTexts("needs"),
            row.OptionalMatching("url", CodeForms.Url),
            row.Text("source"),
            row.Confidence()
        );

    private static IReadOnlyList<WelcomeAudience> Audience(Row row)
    {
        row.Text("audience");
        return
        [
            .. row.List("audience")
                .Select(code =>
                    Enum.GetNames<WelcomeAudience>()
                        .Contains(code, StringComparer.OrdinalIgnoreCase)
                        ? Enum.Parse<WelcomeAudience>(code, ignoreCase: true)
                        : throw row.Wrong("audience", $"\"{code}\" is no known audience")
                ),
        ];
    }
}
