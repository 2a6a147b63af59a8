using CompetenceMatch.Core.Matching;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Search.Linking;
using CompetenceMatch.Web.Cards;
using CompetenceMatch.Web.Matches;
using CompetenceMatch.Web.Occupations;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.Hosting;

/// <summary>What every page reads and nobody changes while the application runs.</summary>
internal static class Knowledge
{
    public static void AddKnowledge(this IServiceCollection services)
    {
        var tables = ReferenceTables.Load();
        services.AddSingleton(tables);
        services.AddSingleton(tables.Taxonomy);
        services.AddSingleton(_ => new TitleLinker(Vocabulary.OfOccupations(tables.Terms)));
        services.AddSingleton<Typeahead>();
        services.AddSingleton(MatchWeights.Default);
        services.AddSingleton<CandidateIndex>();
        services.AddSingleton<TitleChoice>();
        services.AddSingleton<Labels>();
        services.AddSingleton<Choices>();
        services.AddSingleton<MatchWords>();
        services.AddSingleton<CardWords>();
    }
}
