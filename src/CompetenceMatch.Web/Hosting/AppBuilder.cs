using CompetenceMatch.Data;
using CompetenceMatch.Web.Calendars;
using CompetenceMatch.Web.Indexing;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Occupations;
using CompetenceMatch.Web.Security;

namespace CompetenceMatch.Web.Hosting;

/// <summary>The composition root: what the application is made of, and the order of its pipeline.</summary>
internal static class AppBuilder
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        // The folder the program is started from need not be the one it lies in.
        builder
            .Configuration.AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"))
            .AddEnvironmentVariables()
            .AddEnvironmentVariables("CM__")
            .AddCommandLine(args);
        var settings = SettingsReader.Read(builder.Configuration, builder.Environment);
        Directory.CreateDirectory(settings.DataFolder);
        builder.Services.AddSingleton(settings);
        if (string.IsNullOrEmpty(builder.Configuration["urls"]))
            builder.WebHost.UseUrls("http://localhost:5080");
        var texts = new Texts();
        builder.Services.AddSingleton(texts);
        builder.Services.AddCmDatabase(
            Enum.Parse<DatabaseProvider>(settings.Database.Provider),
            settings.Database.ConnectionString
        );
        builder.Services.AddAccounts(builder.Environment);
        builder.Services.AddKnowledge();
        builder.Services.AddWork(settings);
        builder.Services.AddPages(texts);
        builder.Services.AddRateLimits(builder.Configuration);
        builder.Services.AddObservability(settings);
        builder.Services.AddCompression();
        builder.Services.AddOutputCache(options =>
            options.AddPolicy(PublicPage.Name, new PublicPage())
        );
        var app = builder.Build();
        UsePipeline(app);
        return app;
    }

    private static void UsePipeline(WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseCompression();
        if (app.Environment.IsProduction())
            app.UseHsts();
        app.UseRequestLocalization(LanguageChoice.Options());
        app.UseExceptionHandler("/feil");
        app.UseStatusCodePagesWithReExecute("/feil/{0}");
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseOutputCache();
        app.UseCatchUpAfterWrites();
        // The same for everybody: who asks is not looked up, and browsers may keep them.
        app.MapStaticAssets().AllowAnonymous().ShortCircuit();
        app.MapHealth();
        app.MapSecurityTxt();
        app.MapOccupationSuggestions();
        app.MapCalendarFeed();
        app.MapRazorPages().WithStaticAssets();
    }
}
