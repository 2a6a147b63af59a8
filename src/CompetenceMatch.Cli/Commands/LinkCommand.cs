using System.CommandLine;
using System.Globalization;
using System.Text;
using CompetenceMatch.Cli.Reading;
using CompetenceMatch.Cli.Writing;
using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Cli.Commands;

/// <summary>Links titles in anyone's words to occupations, or to labels the caller brings.</summary>
internal static class LinkCommand
{
    private const string QueryShape = "id⇥text[⇥language]";

    public static Command Create(Surroundings around)
    {
        var queries = Choices.Needed("--queries", $"Titles to link, one a line: {QueryShape}");
        var labels = Choices.Optional(
            "--labels",
            $"Answer from these labels instead of STYRK-08: {LabelFile.Shape}"
        );
        var language = Choices.Optional(
            "--language",
            "Language of the queries that name none, for example nb"
        );
        var answers = Choices.Optional(
            "--answer-language",
            "Only labels of this language are answers; the others are evidence"
        );
        var top = Choices.Number("--top", "Answers per query", 100);
        var command = new Command("link", "Link titles: query id, id, score; best first")
        {
            queries,
            labels,
            language,
            answers,
            top,
        };
        command.SetAction(parsed =>
            Run(
                around,
                new TitleLinker(LabelFile.Vocabulary(parsed.GetValue(labels))),
                parsed.GetValue(queries)!,
                new Wanted(
                    parsed.GetValue(language),
                    parsed.GetValue(top),
                    parsed.GetValue(answers)
                )
            )
        );
        return command;
    }

    private static void Run(Surroundings around, TitleLinker linker, string queries, Wanted wanted)
    {
        var rows = TsvRows.Read(queries, 2, 3, QueryShape).ToArray();
        var progress = new Progress(around, rows.Length);
        // All cores, and the answers in the order of the questions.
        var answers = rows.AsParallel().AsOrdered().Select(row => Answers(linker, row, wanted));
        foreach (var lines in answers)
        {
            around.Output.Write(lines);
            progress.Step();
        }

        progress.Done();
    }

    private static string Answers(TitleLinker linker, string[] row, Wanted wanted)
    {
        var language = row.ElementAtOrDefault(2) is { Length: > 0 } own ? own : wanted.Language;
        var lines = new StringBuilder();
        foreach (var answer in linker.Link(row[1], language, wanted.Top, wanted.AnswerLanguage))
        {
            var id = answer.LabelId ?? answer.Concept;
            lines.Append(CultureInfo.InvariantCulture, $"{row[0]}\t{id}\t{answer.Score:F6}\n");
        }

        return lines.ToString();
    }

    private sealed record Wanted(string? Language, int Top, string? AnswerLanguage);
}
