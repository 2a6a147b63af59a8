using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Readers;

internal static class WelcomeTaskReader
{
    public const string File = "welcome_tasks.tsv";

    public static IReadOnlyList<WelcomeTask> Read(TableSet tables) =>
        tables
            .Open(
                File,
                "order",
                "phase",
                "audience",
                "task_nb",
                "task_en",
                "owner",
                "deadline",
                "needs",
                "url",
                "source",
                "confidence"
            )
            .Read("order", ReadRow, task => task.Order);

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
            row.Text("audience"),
            row.Text("task_nb"),
            row.Text("task_en"),
            row["owner"],
            row["deadline"],
            row["needs"],
            row.OptionalMatching("url", CodeForms.Url),
            row.Text("source"),
            row.Confidence()
        );
}
