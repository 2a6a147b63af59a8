using CompetenceMatch.Core.Needs;

namespace CompetenceMatch.Core.Tests.Needs;

// E-02
public sealed class WordingTests
{
    private static readonly SensitiveWord[] words =
    [
        new("ung", "nb", WordingConcern.Age),
        new("norsk bakgrunn", "nb", WordingConcern.Origin),
        new("etnisk*", "nb", WordingConcern.Origin),
        new("morsmål", "nb", WordingConcern.NativeLanguage),
    ];

    [Theory]
    [InlineData("Ung og blid medarbeider", "Ung")]
    [InlineData("Du har NORSK   bakgrunn.", "NORSK bakgrunn")]
    [InlineData("etniske nordmenn", "etniske")]
    [InlineData("norsk som morsmål", "morsmål")]
    public void Sensitive_word_is_found_as_it_was_written(string text, string written) =>
        Wording.Find([text], words).ShouldHaveSingleItem().Written.ShouldBe(written);

    [Theory]
    [InlineData("Barne- og ungdomsarbeider")]
    [InlineData("Morsmålslærer i arabisk")]
    [InlineData("bakgrunn fra norsk industri")]
    [InlineData("")]
    public void Part_of_another_word_is_not_a_find(string text) =>
        Wording.Find([text], words).ShouldBeEmpty();

    [Fact]
    public void The_same_word_in_two_texts_is_told_once()
    {
        var found = Wording.Find(["ung", "Ung og etnisk norsk"], words);

        found.Select(one => one.Concern).ShouldBe([WordingConcern.Age, WordingConcern.Origin]);
    }

    [Fact]
    public void All_that_people_write_themselves_is_read()
    {
        var need = new Need
        {
            Id = new("n1"),
            Title = "a",
            MustSkills = ["b"],
            ShouldSkills = ["c"],
            Languages = [new LanguageDemand("no", Reason: "d")],
        };

        Wording.TextsOf(need).ShouldBe(["a", "b", "c", "d"]);
    }
}
