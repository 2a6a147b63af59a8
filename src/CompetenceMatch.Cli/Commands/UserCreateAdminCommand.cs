using System.CommandLine;
using System.Net.Mail;
using System.Security.Cryptography;
using CompetenceMatch.Cli.Hosting;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Cli.Commands;

/// <summary>Makes an administrator: a new account, or one more role for an account that is there.</summary>
internal static class UserCreateAdminCommand
{
    // Read aloud or copied by hand: no letter looks like another.
    private const string Letters = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private const int GroupLength = 5;
    private const int Groups = 4;

    public static Command Create(Surroundings around)
    {
        var email = new Argument<string>("EMAIL") { Description = "The address to sign in with" };
        email.Validators.Add(result =>
        {
            if (!MailAddress.TryCreate(result.Tokens.SingleOrDefault()?.Value, out _))
                result.AddError(
                    $"'{result.Tokens.SingleOrDefault()?.Value}' is not an e-mail address."
                );
        });
        var command = new Command(
            "create-admin",
            "Make an administrator and print the first password"
        )
        {
            email,
        };
        command.SetAction(
            (parsed, cancellationToken) => Run(around, parsed.GetValue(email)!, cancellationToken)
        );
        return command;
    }

    private static async Task<int> Run(
        Surroundings around,
        string email,
        CancellationToken cancellationToken
    )
    {
        await using var services = DatabaseServices.Open(around);
        await using var scope = services.CreateAsyncScope();
        await DatabaseServices.RequireCurrent(
            scope.ServiceProvider.GetRequiredService<CmDbContext>(),
            cancellationToken
        );
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        if (await users.FindByEmailAsync(email) is { } known)
        {
            Require(await users.AddToRoleAsync(known, RoleNames.Admin));
            await around.Output.WriteLineAsync(
                $"{email} is now an administrator too; the password is as before."
            );
            return 0;
        }

        var password = FirstPassword();
        var user = new User
        {
            Id = Guid.CreateVersion7(around.Time.GetUtcNow()),
            UserName = email,
            Email = email,
            EmailConfirmed = true,
            CreatedAt = around.Time.GetUtcNow().UtcDateTime,
        };
        Require(await users.CreateAsync(user, password));
        Require(await users.AddToRoleAsync(user, RoleNames.Admin));
        await around.Output.WriteLineAsync($"{email} is an administrator.");
        await around.Output.WriteLineAsync($"First password: {password}");
        await around.Output.WriteLineAsync("Sign in and change it.");
        return 0;
    }

    private static string FirstPassword() =>
        string.Join('-', Enumerable.Range(0, Groups).Select(_ => Group()));

    // Each group holds a capital, a small letter and a digit, so that any password rule is met.
    private static string Group()
    {
        string text;
        do
        {
            text = RandomNumberGenerator.GetString(Letters, GroupLength);
        } while (
            !(
                text.Any(char.IsAsciiLetterUpper)
                && text.Any(char.IsAsciiLetterLower)
                && text.Any(char.IsAsciiDigit)
            )
        );
        return text;
    }

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new BadInputException(
                string.Join(" ", result.Errors.Select(error => error.Description))
            );
    }
}
