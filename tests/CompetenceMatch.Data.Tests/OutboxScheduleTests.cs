using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Outbox;

namespace CompetenceMatch.Data.Tests;

public sealed class OutboxScheduleTests
{
    [Fact]
    public void Waits_double_up_to_an_hour()
    {
        var waits = Enumerable
            .Range(1, 10)
            .Select(attempts => OutboxSchedule.Wait(attempts, 0.5).TotalSeconds);

        waits.ShouldBe([30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]);
    }

    [Fact]
    public void Jitter_spreads_the_waits_by_a_fifth()
    {
        OutboxSchedule.Wait(1, 0).TotalSeconds.ShouldBe(24, 0.001);
        OutboxSchedule.Wait(1, 1).TotalSeconds.ShouldBe(36, 0.001);
    }

    [Theory]
    [InlineData("post@example.test")]
    [InlineData("CompetenceMatch <post@example.test>")]
    public void Message_id_ends_with_the_domain_of_the_sender(string sender)
    {
        var mail = OutboxMail.Draft(
            new("Welcome", "nb", "a", "b", "c"),
            "x@y.no",
            sender,
            DateTime.UnixEpoch
        );

        mail.MessageId.ShouldBe($"<{mail.Id:N}@example.test>");
    }
}
