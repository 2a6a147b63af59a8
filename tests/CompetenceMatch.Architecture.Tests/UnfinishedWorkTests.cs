using CompetenceMatch.Architecture.Tests.Reading;

namespace CompetenceMatch.Architecture.Tests;

/// <summary>Nothing is left half-done: no skipped test, no reminder, no stub, no raw HTML.</summary>
public sealed class UnfinishedWorkTests
{
    // Built from halves so that this file does not find itself.
    private static readonly string[] NeverInCode =
    [
        "TO" + "DO",
        "FIX" + "ME",
        "NotImplemented" + "Exception",
        "#pragma warning " + "disable",
    ];

    private static readonly string[] NeverInTests =
    [
        "Skip" + " =",
        "Skip" + "=",
        "Assert." + "Skip",
        "Skip" + "Unless",
        "Skip" + "When",
    ];

    private static readonly string[] NeverInPages =
    [
        "Html." + "Raw",
        "Html" + "String(",
        "on" + "click=",
        "style" + "=\"",
    ];

    [Fact]
    public void Code_has_no_reminders_stubs_or_silenced_warnings()
    {
        var files = Repository.Source.Concat(Repository.Tests).Concat(Repository.Razor).ToList();

        files.Count.ShouldBeGreaterThan(60);
        Naming(files, NeverInCode).ShouldBeEmpty();
    }

    [Fact]
    public void No_test_is_skipped()
    {
        Repository.Tests.ShouldNotBeEmpty();
        Naming(Repository.Tests, NeverInTests).ShouldBeEmpty();
    }

    [Fact]
    public void Pages_write_no_raw_html_inline_handlers_or_inline_styles()
    {
        Naming(Repository.Razor, NeverInPages).ShouldBeEmpty();
    }

    private static IEnumerable<string> Naming(IEnumerable<SourceFile> files, string[] words) =>
        from file in files
        from word in words
        where file.Text.Contains(word, StringComparison.Ordinal)
        select $"{file.Path}: {word}";
}
