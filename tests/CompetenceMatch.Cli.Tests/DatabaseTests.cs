using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Cli.Tests;

public sealed class DatabaseTests : IDisposable
{
    private readonly CommandLine cm = new();

    public DatabaseTests() => cm.Variables["CM__Data__Folder"] = cm.Folder;

    [Fact]
    public async Task Migrate_makes_the_database_and_says_so_only_once()
    {
        var first = await cm.Run("db", "migrate");
        var second = await cm.Run("db", "migrate");

        first.Code.ShouldBe(0, first.Error);
        first.Lines.ShouldContain(line => line.StartsWith("applied "));
        second.Lines.ShouldBe(["The database is up to date."]);
        File.Exists(Path.Combine(cm.Folder, "competencematch.db")).ShouldBeTrue();
    }

    [Fact]
    public async Task Doctor_is_content_with_a_new_database()
    {
        cm.MakeDatabase();

        var answer = await cm.Run("doctor");

        answer.Code.ShouldBe(0, answer.Output);
        answer.Lines[^1].ShouldBe("All is well.");
        answer.Lines.ShouldContain("ok   outbox: 0 waiting, 0 overdue, 0 given up");
    }

    [Fact]
    public async Task Doctor_sees_a_missing_database_and_does_not_make_one()
    {
        var answer = await cm.Run("doctor");

        answer.Code.ShouldBe(1);
        answer.Output.ShouldContain("BAD  database: ");
        answer.Lines[^1].ShouldBe("1 of 2 need attention.");
        File.Exists(Path.Combine(cm.Folder, "competencematch.db")).ShouldBeFalse();
    }

    [Fact]
    public async Task Doctor_sees_a_mail_that_nobody_sends()
    {
        cm.MakeDatabase();
        await using (var database = cm.OpenDatabase())
        {
            var draft = new OutboxContent("Welcome", "nb", "Hei", "Hei", "<p>Hei</p>");
            database.Outbox.Add(
                OutboxMail.Draft(
                    draft,
                    "a@example.no",
                    "b@example.no",
                    new DateTime(2026, 11, 22, 8, 0, 0, DateTimeKind.Utc)
                )
            );
            await database.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var answer = await cm.Run("doctor");

        answer.Code.ShouldBe(1);
        answer.Lines.ShouldContain("BAD  outbox: 1 waiting, 1 overdue, 0 given up");
    }

    [Fact]
    public async Task Doctor_names_the_profile_that_cannot_be_read()
    {
        cm.MakeDatabase();
        var id = Guid.CreateVersion7();
        await using (var database = cm.OpenDatabase())
        {
            database.Candidates.Add(
                new Candidate
                {
                    Id = id,
                    PublicCode = "K7F3QX9",
                    Profile = new Profile { Id = Candidate.ProfileIdOf(id) },
                }
            );
            await database.SaveChangesAsync(TestContext.Current.CancellationToken);
            await database.Database.ExecuteSqlAsync(
                $"UPDATE Candidates SET Profile = 'x'",
                TestContext.Current.CancellationToken
            );
        }

        var answer = await cm.Run("doctor");

        answer.Code.ShouldBe(1);
        answer.Lines.ShouldContain(line =>
            line.StartsWith("BAD  profiles: 0 readable, 1 hidden", StringComparison.Ordinal)
            && line.Contains(id.ToString())
        );
    }

    [Fact]
    public async Task Created_administrator_can_sign_in_with_the_printed_password()
    {
        cm.MakeDatabase();

        var answer = await cm.Run("user", "create-admin", "kari@example.no");

        answer.Code.ShouldBe(0, answer.Error);
        var password = answer.Lines.Single(line => line.StartsWith("First password: "))[
            "First password: ".Length..
        ];
        password.Length.ShouldBeGreaterThan(20);
        await using var database = cm.OpenDatabase();
        var user = await database.Users.SingleAsync(TestContext.Current.CancellationToken);
        user.EmailConfirmed.ShouldBeTrue();
        new PasswordHasher<User>()
            .VerifyHashedPassword(user, user.PasswordHash!, password)
            .ShouldBe(PasswordVerificationResult.Success);
        (await database.UserRoles.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(1);
    }

    [Fact]
    public async Task Administrator_twice_is_1()
    {
        cm.MakeDatabase();
        await cm.Run("user", "create-admin", "kari@example.no");

        var answer = await cm.Run("user", "create-admin", "KARI@example.no");

        answer.Code.ShouldBe(1);
        answer.Error.ShouldContain("role");
    }

    [Theory]
    [InlineData("CM__Database__Provider", "Oracle", "Database:Provider")]
    [InlineData("CM__Database__Provider", "PostgreSql", "ConnectionStrings:Main")]
    public async Task Wrong_configuration_is_1_and_names_the_key(
        string variable,
        string value,
        string key
    )
    {
        cm.Variables[variable] = value;

        var answer = await cm.Run("db", "migrate");

        answer.Code.ShouldBe(1);
        answer.Error.ShouldStartWith($"cm: {key}");
    }

    [Fact]
    public async Task Administrator_before_the_database_is_1()
    {
        var answer = await cm.Run("user", "create-admin", "kari@example.no");

        answer.Code.ShouldBe(1);
        answer.Error.ShouldContain("cm db migrate");
    }

    public void Dispose() => cm.Dispose();
}
