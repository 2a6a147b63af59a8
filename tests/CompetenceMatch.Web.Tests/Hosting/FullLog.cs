using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Hosting;

internal static class FullLog
{
    public const string Says = "the log is full";

    /// <summary>From here on no view of this person can be logged.</summary>
    public static Task RefuseLogOf(this WebApp app, Guid person)
    {
        // SQLite stores ids as capitals; a trigger takes no parameters.
        var id = person.ToString().ToUpperInvariant();
        var trigger = $"""
            CREATE TRIGGER "full_{id}" BEFORE INSERT ON AuditEntries
            WHEN NEW.CandidateId = '{id}'
            BEGIN SELECT RAISE(ABORT, '{Says}'); END
            """;
        return app.Read(database => database.Database.ExecuteSqlRawAsync(trigger));
    }
}
