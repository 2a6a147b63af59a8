using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Indexing;
using CompetenceMatch.Web.Pages.Employers.Find;
using CompetenceMatch.Web.Pages.Employers.Introductions;
using CompetenceMatch.Web.Pages.Employers.Shortlist;

namespace CompetenceMatch.Web.Finding;

internal static class FindingServices
{
    public static void AddFinding(this IServiceCollection services)
    {
        services.AddScoped<Hiring>();
        services.AddSingleton<SlowSearch>();
        services.AddScoped<Answers>();
        services.AddScoped<FindPeople>();
        services.AddScoped<VisiblePeople>();
        services.AddScoped<CardBudget>();
        services.AddScoped<OwnIntroductions>();
        services.AddScoped<SendQuery>();
        services.AddScoped<ShortlistQuery>();
        services.AddSingleton<SearchLog>();
        services.AddHostedService(all => all.GetRequiredService<SearchLog>());
        services.AddSingleton<AskedWords>();
        services.AddSingleton<FilterWords>();
        services.AddSingleton<Headlines>();
    }
}
