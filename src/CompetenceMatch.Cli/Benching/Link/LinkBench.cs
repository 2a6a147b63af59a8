using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Cli.Benching.Link;

/// <summary>Titles as they stand in the vocabulary, the same with one letter wrong, and the letters while one is typed.</summary>
internal sealed class LinkBench(Vocabulary vocabulary, int seed)
{
    private const int Answers = 10;
    private const int Suggestions = 8;
    private const int LongestTyped = 12;
    private const int ShortestMisspelt = 5;

    public LinkReport Run(Effort effort, DateOnly date, Action<string> fault)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var cpu = Environment.CpuUsage.TotalTime;
        var linker = new TitleLinker(vocabulary);
        var typeahead = new Typeahead(linker);
        cpu = Environment.CpuUsage.TotalTime - cpu;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        var run = new ClassRun(effort, fault);
        return new(
            date,
            MachineFacts.Read(),
            ThreadClock.Says,
            seed,
            vocabulary.Labels.Count,
            vocabulary.Concepts.Count,
            Math.Round(cpu.TotalSeconds, 2),
            Math.Round(kept / (double)(1 << 20), 1),
            new Dictionary<string, ClassFigures>
            {
                ["title"] = run.Measure(Titles(effort.Queries, text => text, linker)),
                ["typo"] = run.Measure(Titles(effort.Queries, Misspelt, linker)),
                ["typeahead"] = run.Measure(Typed(effort.Queries, typeahead)),
            }
        );
    }

    private List<Question> Titles(int count, Func<string, string> asked, TitleLinker linker) =>
        Drawn(
            count,
            label => asked(label.Label),
            (text, label) =>
                linker.Link(text, label.Language is { Length: > 0 } own ? own : null, Answers).Count
        );

    private List<Question> Typed(int count, Typeahead typeahead) =>
        Drawn(
            count,
            label =>
                label.Label[
                    ..Math.Min(label.Label.Length, 1 + (label.Label.Length * 7 % LongestTyped))
                ],
            (text, label) => typeahead.Suggest(text, label.Language, Suggestions).Count
        );

    private List<Question> Drawn(
        int count,
        Func<VocabularyLabel, string> asked,
        Func<string, VocabularyLabel, int> ask
    )
    {
        var dice = new Random(seed);
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ => vocabulary.Labels[dice.Next(vocabulary.Labels.Count)])
                .Select(label => (label, text: asked(label)))
                .Select(drawn => new Question(drawn.text, () => ask(drawn.text, drawn.label))),
        ];
    }

    // The letter in the middle is left out: the first ones are seldom wrong.
    private static string Misspelt(string title) =>
        title.Length < ShortestMisspelt ? title : title.Remove(title.Length / 2, 1);
}
