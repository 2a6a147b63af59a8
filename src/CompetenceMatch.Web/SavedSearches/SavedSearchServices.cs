using CompetenceMatch.Core.Matching;
using CompetenceMatch.Search.Watching;
using CompetenceMatch.Web.Occupations;

namespace CompetenceMatch.Web.SavedSearches;

internal static class SavedSearchServices
{
    public static void AddSavedSearches(this IServiceCollection services)
    {
        services.AddSingleton(provider =>
        {
            var words = provider.GetRequiredService<LiveVocabulary>();
            return new QueryWatch(
                provider.GetRequiredService<Taxonomy>(),
                () => words.Current.Linker,
                provider.GetRequiredService<MatchWeights>()
            );
        });
        services.AddSingleton<SearchWatch>();
        services.AddSingleton<SearchNames>();
        services.AddScoped<OwnSearches>();
        services.AddScoped<DigestRound>();
        services.AddScoped<DigestPeople>();
    }
}
