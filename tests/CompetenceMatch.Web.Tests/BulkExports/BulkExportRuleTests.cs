using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.BulkExports;

namespace CompetenceMatch.Web.Tests.BulkExports;

// I-27
public sealed class BulkExportRuleTests
{
    private static readonly DateTime Asked = new(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Asker = Guid.NewGuid();
    private static readonly Guid Colleague = Guid.NewGuid();

    [Fact]
    public void Who_asks_never_decides_and_who_decides_never_fetches()
    {
        var row = Row();
        BulkExportRule.MayDecide(row, Asker, Asked).ShouldBeFalse();
        BulkExportRule.MayDecide(row, Colleague, Asked).ShouldBeTrue();
        BulkExportRule.MayFetch(row, Asker, Asked).ShouldBeFalse();

        Decide(row, true);

        BulkExportRule.MayFetch(row, Asker, Asked).ShouldBeTrue();
        BulkExportRule.MayFetch(row, Colleague, Asked).ShouldBeFalse();
        BulkExportRule.MayDecide(row, Colleague, Asked).ShouldBeFalse();
    }

    [Fact]
    public void Yes_holds_for_a_day_and_a_question_for_a_week()
    {
        var row = Row();
        BulkExportRule.StateOf(row, Asked.AddDays(7)).ShouldBe(BulkExportState.Lapsed);
        BulkExportRule.MayDecide(row, Colleague, Asked.AddDays(7)).ShouldBeFalse();

        Decide(row, true);

        BulkExportRule.StateOf(row, Asked.AddHours(23)).ShouldBe(BulkExportState.Allowed);
        BulkExportRule.MayFetch(row, Asker, Asked.AddDays(1)).ShouldBeFalse();
    }

    [Fact]
    public void Refused_and_fetched_lists_are_over()
    {
        var refused = Row();
        Decide(refused, false);
        var fetched = Row();
        Decide(fetched, true);
        fetched.FetchedAt = Asked;

        BulkExportRule.StateOf(refused, Asked).ShouldBe(BulkExportState.Refused);
        BulkExportRule.StateOf(fetched, Asked).ShouldBe(BulkExportState.Fetched);
        BulkExportRule.MayFetch(refused, Asker, Asked).ShouldBeFalse();
        BulkExportRule.MayFetch(fetched, Asker, Asked).ShouldBeFalse();
    }

    private static void Decide(BulkExport row, bool allow)
    {
        row.IsAllowed = allow;
        row.DecidedBy = Colleague;
        row.DecidedAt = Asked;
    }

    private static BulkExport Row() =>
        new()
        {
            Id = Guid.NewGuid(),
            OrganisationId = Guid.NewGuid(),
            AskedBy = Asker,
            AskedAt = Asked,
            Reason = "Rapport",
        };
}
