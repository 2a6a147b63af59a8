using CompetenceMatch.ReferenceData;
using CompetenceMatch.ReferenceData.Synthetic;
using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Cli.Benching.Search;

/// <summary>The same measurement at a hundredth, a tenth and the whole of the asked size.</summary>
internal sealed class SearchBench(int profiles, int seed, DateOnly today)
{
    private const int Smallest = 10;
    private readonly ReferenceTables tables = ReferenceTables.Load();

    public IReadOnlyList<SizeFigures> Run(Effort effort, Action<string> says)
    {
        var titles = new TitleLinker(Vocabulary.OfOccupations(tables.Terms));
        var figures = new List<SizeFigures>();
        // The small sizes first: what the compiler learns on them is not charged to the asked size.
        foreach (var size in Sizes())
        {
            says($"{size} people");
            var population = People(size);
            var index = new BenchIndex(tables, titles, today);
            figures.Add(
                new SizeRun(population, index, Queries(population), effort, says).Measure()
            );
        }

        return figures;
    }

    /// <summary>Writes documents, queries and answers for any other engine.</summary>
    public void Export(string folder, int queriesPerClass, int threads)
    {
        var titles = new TitleLinker(new Vocabulary([]));
        var index = new BenchIndex(tables, titles, today);
        var population = People(profiles);
        index.Build(population.Profiles);
        new SearchExport(population, index, Queries(population)).Write(
            folder,
            queriesPerClass,
            threads
        );
    }

    private IEnumerable<int> Sizes() =>
        new[] { profiles / 100, profiles / 10, profiles }.Where(size => size >= Smallest);

    private Population People(int size) =>
        Population.Generate(tables, size, QueryMaker.Needs, seed, today);

    private QueryMaker Queries(Population population) =>
        new(population, tables.Taxonomy, seed, today);
}
