using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.TestKit.Databases;
using CompetenceMatch.Web.Indexing;
using CompetenceMatch.Web.Workers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CompetenceMatch.Web.Tests.Hosting;

/// <summary>The real application over a database of its own, with a clock that the test moves.</summary>
public sealed class WebApp : WebApplicationFactory<Program>
{
    private readonly string folder = Directory.CreateTempSubdirectory("cm-web-").FullName;
    private readonly Dictionary<string, string> settings = new(StringComparer.Ordinal)
    {
        // Tests of a class share one app and one address.
        ["RateLimits:sign-in"] = "10000",
        // A test asks the index, however busy the machine is.
        ["Search:StartWait"] = "60",
    };

    private bool withoutIndex;

    public string DataFolder => folder;

    private string DatabaseFile => Path.Combine(folder, "competencematch.db");

    public TestClock Clock { get; } = new(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));

    /// <summary>Nobody builds the index before the test does.</summary>
    public WebApp WithoutIndex()
    {
        withoutIndex = true;
        return this;
    }

    public WebApp With(string key, string value)
    {
        settings[key] = value;
        return this;
    }

    /// <summary>A browser without a signed-in user.</summary>
    public Visit Visit() => new(CreateClient(Options()));

    /// <summary>A browser where <paramref name="user"/> is signed in, in two steps unless the test says otherwise.</summary>
    public async Task<Visit> VisitAs(User user, bool passwordOnly = false)
    {
        var client = CreateClient(Options());
        var how = passwordOnly ? "?password-only" : "";
        (await client.GetAsync($"/test/sign-in/{user.Id}{how}")).EnsureSuccessStatusCode();
        return new Visit(client);
    }

    public async Task<User> AddUser(string role, string? email = null)
    {
        using var scope = Services.CreateScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        var address = email ?? $"{role}-{Guid.NewGuid():N}@example.com";
        var user = new User
        {
            UserName = address,
            Email = address,
            EmailConfirmed = true,
        };
        (await users.CreateAsync(user, "en lang setning 1")).Succeeded.ShouldBeTrue();
        (await users.AddToRoleAsync(user, role)).Succeeded.ShouldBeTrue();
        return user;
    }

    public async Task<T> Read<T>(Func<CmDbContext, Task<T>> read)
    {
        using var scope = Services.CreateScope();
        return await read(scope.ServiceProvider.GetRequiredService<CmDbContext>());
    }

    public Task Write(Action<CmDbContext> change) =>
        Read(async database =>
        {
            change(database);
            return await database.SaveChangesAsync();
        });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Data:Folder", folder);
        // Some thirty migrations take seconds for each application; what they lead to is the same.
        if (!File.Exists(DatabaseFile))
            File.WriteAllBytes(DatabaseFile, SqliteTestDatabase.Template());
        foreach (var (key, value) in settings)
            builder.UseSetting(key, value);
        builder.ConfigureServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.AddSingleton<IStartupFilter, SignInForTests>();
            services.AddSingleton<StatementCounter>();
            services.ConfigureDbContext<SqliteCmDbContext>(
                (provider, options) =>
                    options.AddInterceptors(provider.GetRequiredService<StatementCounter>())
            );
            // Thousands of people are made; guarding their passwords is not what is tried here.
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1_000);
            if (withoutIndex)
                OnlyWhenAsked<IndexWorker>(services);
            OnlyWhenAsked<OutboxWorker>(services);
            OnlyWhenAsked<DeadlineWorker>(services);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    // Workers that run by themselves would race the clock that a test moves.
    private static void OnlyWhenAsked<T>(IServiceCollection services)
        where T : class
    {
        services.Remove(services.Single(one => one.ImplementationType == typeof(T)));
        services.AddSingleton<T>();
    }

    private static WebApplicationFactoryClientOptions Options() =>
        new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false };
}
