using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.Outbox;

internal static class ClaimSql
{
    public static FormattableString For(
        CmDbContext database,
        int atMost,
        DateTime now,
        DateTime until
    ) => database.Database.IsNpgsql() ? Postgres(atMost, now, until) : Sqlite(atMost, now, until);

    private static FormattableString Sqlite(int atMost, DateTime now, DateTime until) =>
        $"""
            UPDATE "Outbox" SET "ClaimedUntil" = {until}, "Attempts" = "Attempts" + 1
            WHERE "Id" IN (
              SELECT mail."Id" FROM "Outbox" AS mail
              WHERE mail."SentAt" IS NULL AND mail."DeadAt" IS NULL AND mail."NextAttemptAt" <= {now}
                AND (mail."ClaimedUntil" IS NULL OR mail."ClaimedUntil" <= {now})
                AND NOT EXISTS (
                  SELECT 1 FROM "Outbox" AS earlier
                  WHERE earlier."ToAddress" = mail."ToAddress" AND earlier."CreatedAt" < mail."CreatedAt"
                    AND earlier."SentAt" IS NULL AND earlier."DeadAt" IS NULL)
              ORDER BY mail."CreatedAt", mail."Id" LIMIT {atMost})
            RETURNING *
            """;

    // ARRAY(...) runs the inner query once; with IN the planner may run it again and claim too many.
    private static FormattableString Postgres(int atMost, DateTime now, DateTime until) =>
        $"""
            UPDATE "Outbox" SET "ClaimedUntil" = {until}, "Attempts" = "Attempts" + 1
            WHERE "Id" = ANY (ARRAY(
              SELECT mail."Id" FROM "Outbox" AS mail
              WHERE mail."SentAt" IS NULL AND mail."DeadAt" IS NULL AND mail."NextAttemptAt" <= {now}
                AND (mail."ClaimedUntil" IS NULL OR mail."ClaimedUntil" <= {now})
                AND NOT EXISTS (
                  SELECT 1 FROM "Outbox" AS earlier
                  WHERE earlier."ToAddress" = mail."ToAddress" AND earlier."CreatedAt" < mail."CreatedAt"
                    AND earlier."SentAt" IS NULL AND earlier."DeadAt" IS NULL)
              ORDER BY mail."CreatedAt", mail."Id" LIMIT {atMost} FOR UPDATE SKIP LOCKED))
            RETURNING *
            """;
}
