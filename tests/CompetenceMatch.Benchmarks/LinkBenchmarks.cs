using BenchmarkDotNet.Attributes;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Benchmarks;

/// <summary>One title against the built-in vocabulary, and one suggestion while typing.</summary>
[MemoryDiagnoser]
public class LinkBenchmarks
{
    private TitleLinker linker = null!;
    private Typeahead typeahead = null!;

    [Params("sykepleier", "spawacz MIG/MAG", "медична сестра інтенсивної терапії")]
    public string Title { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        linker = new TitleLinker(Vocabulary.OfOccupations(ReferenceTables.Load().Terms));
        typeahead = new Typeahead(linker);
    }

    [Benchmark]
    public int Link() => linker.Link(Title, null, 10).Count;

    [Benchmark]
    public int Suggest() => typeahead.Suggest(Title[..4], "nb", 7).Count;
}
