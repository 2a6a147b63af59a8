using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CompetenceMatch.Web.Hosting;

/// <summary>The application's own source and meter; tags never hold anything about a person.</summary>
internal static class Telemetry
{
    public const string Name = "CompetenceMatch";

    public static readonly ActivitySource Source = new(Name);
    private static readonly Meter meter = new(Name);

    public static readonly Counter<long> Searches = meter.CreateCounter<long>("cm.searches");
    public static readonly Counter<long> CardViews = meter.CreateCounter<long>("cm.card_views");
    public static readonly Counter<long> CardBudgetsSpent = meter.CreateCounter<long>(
        "cm.card_budgets_spent"
    );
    public static readonly Counter<long> IndexedChanges = meter.CreateCounter<long>(
        "cm.indexed_changes"
    );
    public static readonly Histogram<double> IndexRebuild = meter.CreateHistogram<double>(
        "cm.index_rebuild",
        unit: "s",
        description: "Reading everyone from the database into the index"
    );
    public static readonly Counter<long> MailsSent = meter.CreateCounter<long>("cm.mails_sent");
    public static readonly Counter<long> MailsFailed = meter.CreateCounter<long>("cm.mails_failed");
}
