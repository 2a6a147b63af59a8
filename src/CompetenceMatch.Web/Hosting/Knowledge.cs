using CompetenceMatch.Core.Insight;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.Search.Adverts;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Search.Linking;
using CompetenceMatch.Web.Cards;
using CompetenceMatch.Web.Facts;
using CompetenceMatch.Web.Figures;
using CompetenceMatch.Web.Maps;
using CompetenceMatch.Web.Matches;
using CompetenceMatch.Web.Occupations;
using CompetenceMatch.Web.Pages.Admin.Facts;
using CompetenceMatch.Web.Titles;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.Hosting;

/// <summary>What every page reads and nobody changes while the application runs.</summary>
internal static class Knowledge
{
    // Immutable, and built once for a process that starts the application several times, as tests do.
    private static readonly Lazy<ReferenceTables> Tables = new(ReferenceTables.Load);
    private static readonly Lazy<OccupationWords> BuiltIn = new(() =>
    {
        var linker = new TitleLinker(Vocabulary.OfOccupations(Tables.Value.Terms));
        return new OccupationWords(linker, new Typeahead(linker), EscoBook.Empty);
    });

    public static void AddKnowledge(this IServiceCollection services)
    {
        // Its own taxonomy: corrected facts and imported occupations belong to this application's database.
        var tables = Tables.Value.Own();
        services.AddSingleton(tables);
        services.AddSingleton(tables.Taxonomy);
        services.AddSingleton(_ => new LiveVocabulary(BuiltIn.Value));
        services.AddSingleton<LiveRules>();
        services.AddSingleton<RuleWords>();
        services.AddHostedService<RulesWorker>();
        services.AddSingleton<VocabularyReload>();
        services.AddHostedService<VocabularyWorker>();
        services.AddSingleton(MatchWeights.Default);
        services.AddSingleton(provider =>
        {
            var words = provider.GetRequiredService<LiveVocabulary>();
            return new CandidateIndex(
                tables.Taxonomy,
                () => words.Current.Linker,
                MatchWeights.Default
            );
        });
        services.AddSingleton(
            new AdvertReader(tables.Taxonomy, tables.AdvertPhrases, tables.SensitiveWords)
        );
        services.AddSingleton<TitleChoice>();
        services.AddSingleton<OccupationItems>();
        services.AddSingleton<OwnTitles>();
        services.AddSingleton<Labels>();
        services.AddSingleton<SkillReading>();
        services.AddScoped<SkillOffers>();
        services.AddScoped<FactDesk>();
        services.AddSingleton<Choices>();
        services.AddSingleton<MatchWords>();
        services.AddSingleton<CardWords>();
        services.AddFigures();
    }

    private static void AddFigures(this IServiceCollection services)
    {
        services.AddSingleton<CountryAreas>();
        services.AddSingleton<HexMap>();
        services.AddSingleton<RegionBook>();
        services.AddSingleton<BoardBook>();
        services.AddSingleton<FigureWords>();
        services.AddSingleton<RegionSheet>();
        services.AddSingleton<RecognitionBook>();
        services.AddSingleton<RecognitionSheet>();
        services.AddHostedService<RecognitionWorker>();
    }
}
