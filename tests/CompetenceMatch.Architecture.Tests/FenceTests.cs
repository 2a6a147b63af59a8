using CompetenceMatch.Architecture.Tests.Reading;

namespace CompetenceMatch.Architecture.Tests;

/// <summary>A package is used in the rooms that own it and nowhere else.</summary>
public sealed class FenceTests
{
    private static readonly Dictionary<string, string> Assemblies = new()
    {
        ["Core"] = "CompetenceMatch.Core",
        ["ReferenceData"] = "CompetenceMatch.ReferenceData",
        ["Search"] = "CompetenceMatch.Search",
        ["Data"] = "CompetenceMatch.Data",
        ["Mail"] = "CompetenceMatch.Mail",
        ["Web"] = "CompetenceMatch.Web",
        ["Cli"] = "cm",
    };

    // Namespace or type prefix, the rooms that may name it, and one that must (else the rule watches nothing).
    public static TheoryData<string, string[], string?> Fences =>
        new()
        {
            { "System.Net.Mail.Smtp", ["Mail"], "Mail" },
            { "System.Net.Mail.MailMessage", ["Mail"], "Mail" },
            { "System.Net.Sockets.", ["Mail"], null },
            { "Microsoft.EntityFrameworkCore.", ["Data", "Web", "Cli"], "Data" },
            { "Npgsql.", ["Data"], null },
            { "Microsoft.Data.Sqlite.", ["Data"], null },
            { "System.CommandLine.", ["Cli"], "Cli" },
            { "Spectre.Console.", ["Cli"], null },
            { "OpenTelemetry.", ["Web"], "Web" },
            { "Microsoft.AspNetCore.Mvc.", ["Web"], "Web" },
        };

    [Theory, MemberData(nameof(Fences))]
    public void Types_are_named_only_inside_their_fence(string prefix, string[] rooms, string? user)
    {
        var naming = Assemblies
            .Where(room =>
                Compiled
                    .TypesNamedBy(room.Value)
                    .Any(type => type.StartsWith(prefix, StringComparison.Ordinal))
            )
            .Select(room => room.Key)
            .ToList();

        naming.Except(rooms).ShouldBeEmpty();
        if (user is not null)
        {
            naming.ShouldContain(user);
        }
    }

    [Fact]
    public void Core_and_search_name_nothing_that_waits_or_reads_the_world()
    {
        string[] never =
        [
            "System.IO.File",
            "System.IO.Stream",
            "System.Net.",
            "System.Console",
            "System.Random",
        ];
        // System.Environment is held by BannedSymbols.txt alone: the compiler names it in every iterator.

        // Search reads the tables that stand inside its own assembly, and nothing else.
        string[] embedded = ["System.IO.Stream", "System.IO.StreamReader"];

        // Core unpacks what it was given in memory, and the framework packs and unpacks by streams alone.
        string[] given = ["System.IO.Stream"];

        foreach (var room in (string[])["Core", "Search"])
        {
            var named = Compiled.TypesNamedBy(Assemblies[room]);
            named.Count.ShouldBeGreaterThan(40);
            named
                .Except(room == "Search" ? embedded : given)
                .Where(type => never.Any(word => type.StartsWith(word, StringComparison.Ordinal)))
                .ShouldBeEmpty(room);
        }
    }
}
