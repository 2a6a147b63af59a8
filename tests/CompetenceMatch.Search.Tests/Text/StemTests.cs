using System.Diagnostics;
using CompetenceMatch.Search.Text;

namespace CompetenceMatch.Search.Tests.Text;

public sealed class StemTests(ITestOutputHelper output)
{
    [Fact]
    public void Bends_of_one_word_share_a_stem_and_other_words_do_not()
    {
        var pairs = File.ReadLines(Path.Combine("tables", "stems.tsv"))
            .Skip(1)
            .Select(l => l.Split('\t'))
            .ToArray();
        pairs.Select(p => p[0]).Distinct().Count().ShouldBeGreaterThanOrEqualTo(23);
        pairs
            .Where(p => (Stem(p[1], p[0]) == Stem(p[2], p[0])) != (p[3] == "yes"))
            .Select(p =>
                $"{p[0]} {p[1]}: {Stem(p[1], p[0])} {p[2]}: {Stem(p[2], p[0])} same: {p[3]}"
            )
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("no", "nb")]
    [InlineData("nob", "nb")]
    [InlineData("nb-NO", "nb")]
    [InlineData("prs", "fa")]
    [InlineData("pl", "pl")]
    [InlineData("xx", "xx")]
    public void Codes_of_one_language_are_one(string code, string plain) =>
        AnalysisLanguages.Plain(code).ShouldBe(plain);

    [Fact]
    public void A_word_in_another_script_than_the_language_is_read_by_its_script() =>
        Stem("зварники", "nb").ShouldBe(Stem("зварник", "nb"));

    [Theory]
    [InlineData("cварник", "зварник", "сварник")] // Latin c
    [InlineData("вoдiй", "водій", "водій")] // Latin o and i
    public void Letters_from_the_wrong_keyboard_are_read_as_what_they_look_like(
        string typed,
        string language,
        string meant
    ) =>
        TextForms
            .Fold(TextForms.Normalise(typed))
            .ShouldBe(TextForms.Fold(TextForms.Normalise(meant)), language);

    [Theory]
    [InlineData("медсестра", "medsestra")]
    [InlineData("зварник", "zvarnyk")]
    [InlineData("водитель", "voditel")]
    [InlineData("кухар", "kukhar")]
    public void A_Cyrillic_label_is_also_read_as_typed_on_a_Latin_keyboard(
        string label,
        string typed
    ) => TitleVariants.OfLabel(label).ShouldContain(typed);

    [Theory]
    [InlineData("Bäckereifachverkäuferin")]
    [InlineData("İnşaat mühendisi")]
    public void Folding_leaves_no_mark_behind(string text) =>
        TextForms
            .Fold(TextForms.Normalise(text))
            .All(c => c is ' ' or (>= 'a' and <= 'z'))
            .ShouldBeTrue();

    [Fact]
    public void Stems_are_fast_enough_for_a_large_vocabulary()
    {
        var words = BuiltInWords();
        foreach (var (word, language) in words)
            Stemmer.Stem(word, language);
        var start = Stopwatch.GetTimestamp();
        foreach (var (word, language) in words)
            Stemmer.Stem(word, language);
        var elapsed = Stopwatch.GetElapsedTime(start);
        output.WriteLine($"{words.Length} stems in {elapsed.TotalMilliseconds:0.0} ms");
        elapsed.TotalSeconds.ShouldBeLessThan(5);
    }

    private static (string Word, string Language)[] BuiltInWords() =>
        Linking
            .BuiltIn.Tables.Terms.SelectMany(t =>
                TextForms
                    .Fold(TextForms.Normalise(t.Text))
                    .Split(' ')
                    .Select(word => (word, t.Language))
            )
            .ToArray();

    private static string Stem(string word, string language) =>
        Stemmer.Stem(TextForms.Fold(TextForms.Normalise(word)), language);
}
