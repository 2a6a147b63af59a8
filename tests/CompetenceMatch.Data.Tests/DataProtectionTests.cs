using CompetenceMatch.TestKit.Databases;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Data.Tests;

public sealed class DataProtectionTests
{
    //
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.PostgreSql)]
    public async Task A_second_node_reads_what_the_first_protected(DatabaseProvider provider)
    {
        await using var store = await TestDatabase.CreateAsync(provider);
        await using var first = Node(store);
        await using var second = Node(store);

        var secret = Protector(first).Protect("hemmelig");

        Protector(second).Unprotect(secret).ShouldBe("hemmelig");
    }

    private static IDataProtector Protector(ServiceProvider node) =>
        node.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");

    private static ServiceProvider Node(TestDatabase store)
    {
        var services = new ServiceCollection().AddLogging();
        services.AddCmDatabase(store.Provider, store.ConnectionString);
        services.AddDataProtection().SetApplicationName("CompetenceMatch").PersistKeysToDatabase();
        return services.BuildServiceProvider();
    }
}
