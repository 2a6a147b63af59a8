using CompetenceMatch.ReferenceData;
using CompetenceMatch.ReferenceData.Synthetic;

namespace CompetenceMatch.Cli.Benching.Web;

/// <summary>The same measurement with a tenth of the people, then with all, each in a folder that is thrown away.</summary>
/// <param name="application">The path of the built application.</param>
internal sealed class WebBench(Surroundings around, string application, int profiles, long seed)
{
    private const int Needs = 30;
    private const int Smallest = 10;

    public async Task<WebReport> Run(WebEffort effort, CancellationToken stop)
    {
        var tables = ReferenceTables.Load();
        var sizes = new List<WebSize>();
        // Short at the small size: it is there to show how the figures grow.
        if (profiles / 10 >= Smallest)
            sizes.Add(await Measure(tables, profiles / 10, effort.Short(), stop));
        sizes.Add(await Measure(tables, profiles, effort, stop));
        return WebReport.Of(sizes, effort.Browsers, around.Today);
    }

    private async Task<WebSize> Measure(
        ReferenceTables tables,
        int people,
        WebEffort effort,
        CancellationToken stop
    )
    {
        var folder = Directory.CreateTempSubdirectory("cm-bench-");
        try
        {
            var population = Population.Generate(tables, people, Needs, seed, around.Today);
            return await new WebSizeRun(around, application, folder.FullName, population).Measure(
                tables.Taxonomy,
                effort,
                stop
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
