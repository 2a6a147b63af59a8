namespace CompetenceMatch.Cli.Tests.Imports;

/// <summary>The real packages, where the build server has them beside the checkout (CM_OPEN_DATA).</summary>
public sealed class OpenDataTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Real_esco_package_is_imported_once_and_is_the_same_the_second_time()
    {
        if (Environment.GetEnvironmentVariable("CM_OPEN_DATA") is not { Length: > 0 } folder)
        {
            output.WriteLine("not tried: CM_OPEN_DATA names no folder with the official packages");
            return;
        }
        using var cm = new CommandLine();
        cm.Variables["CM__Data__Folder"] = cm.Folder;
        (await cm.Run("db", "migrate")).Code.ShouldBe(0);

        var dry = await cm.Run("import", "esco", folder, "--dry-run", "--json");
        var first = await cm.Run("import", "esco", folder, "--json");
        var second = await cm.Run("import", "esco", folder, "--json");

        first.Code.ShouldBe(0, first.Error);
        dry.Json["concepts"]!.ToJsonString().ShouldBe(first.Json["concepts"]!.ToJsonString());
        first.Json["occupationsWithOtherSkills"]!.GetValue<int>().ShouldBeGreaterThan(2_900);
        second.Json["changed"]!.GetValue<bool>().ShouldBeFalse();
    }
}
