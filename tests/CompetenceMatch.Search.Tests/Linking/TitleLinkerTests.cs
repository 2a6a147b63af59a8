using CompetenceMatch.Search.Linking;
using FsCheck;
using FsCheck.Fluent;

namespace CompetenceMatch.Search.Tests.Linking;

public sealed class TitleLinkerTests
{
    private static readonly TitleLinker linker = new(
        new Vocabulary([
            new("2223", "nb", "title", "sykepleier", "222", "l1"),
            new("2223", "en", "title", "nurse", "222", "l2"),
            new("2223", "pl", "title", "pielęgniarka", "222", "l3"),
            new("7212", "nb", "title", "sveiser", "721", "l4"),
            new("7212", "pl", "title", "spawacz", "721", "l5"),
            new("5120", "nb", "title", "kokk", "512", "l6"),
            new("5120", "nb", "alt", "restaurantkokk", "512", "l7"),
            new("5120", "en", "title", "cook", "512", "l8"),
            new("5131", "nb", "title", "servitør", "513", "l9"),
            new("9999", "en", "title", "only english", "999", "l10"),
        ])
    );

    [Fact]
    public void An_equal_label_comes_first_with_its_reason()
    {
        var answer = linker.Link("Spawacz", "pl")[0];

        answer.Concept.ShouldBe("7212");
        answer.Reason.ToString().ShouldBe("link.same(spawacz)");
        answer.IsConfident.ShouldBeTrue();
    }

    [Fact]
    public void An_answer_language_restricts_answers_while_the_others_stay_evidence()
    {
        var answer = linker.Link("spawacz", "pl", answerLanguage: "no")[0];

        (answer.Concept, answer.Label, answer.Language, answer.LabelId).ShouldBe(
            ("7212", "sveiser", "nb", "l4")
        );
        linker
            .Link("only english", "en", answerLanguage: "nb")
            .ShouldNotContain(a => a.Concept == "9999");
    }

    [Fact]
    public void Compounds_are_understood_by_what_the_vocabulary_shows() =>
        linker.Link("sykehuskokk", "nb")[0].Concept.ShouldBe("5120");

    [Fact]
    public void A_title_inside_a_sentence_is_found() =>
        linker
            .Link("jeg har vært sykepleier på et stort sykehus i byen", "nb")[0]
            .IsConfident.ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("*?~^\"():/\\")]
    [InlineData("\uD800\uDC00\uFFFF\0")]
    public void Text_without_words_has_no_answer(string text) => linker.Link(text).ShouldBeEmpty();

    [Fact]
    public void Scores_descend_strictly_and_the_same_call_gives_the_same_answers() =>
        Prop.ForAll<string>(text =>
            {
                var answers = linker.Link((text ?? "") + " kokk nurse", null, 100);
                return answers.Zip(answers.Skip(1)).All(p => p.First.Score > p.Second.Score)
                    && answers.All(a => a.Score is > 0 and <= 1)
                    && answers.SequenceEqual(linker.Link((text ?? "") + " kokk nurse", null, 100));
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_title_that_names_a_group_reaches_the_occupations_in_it()
    {
        var answers = Grouped.Link("vaktmestere", "nb").Select(a => a.Concept).ToArray();

        answers.ShouldContain("isco/C5153");
        answers.ShouldContain("caretaker");
        answers.ShouldContain("school caretaker");
    }

    [Fact]
    public void An_equal_title_comes_before_the_same_word_as_a_second_name() =>
        Grouped.Link("vaktmester", "nb")[0].Concept.ShouldBe("caretaker");

    [Fact]
    public void A_label_that_gave_the_answer_says_its_language() =>
        linker.Link("spawacz", "pl", answerLanguage: "nb")[0].EvidenceLanguage.ShouldBe("pl");

    [Fact]
    public void A_short_name_inside_a_text_is_a_word_and_no_title() =>
        new TitleLinker(new Vocabulary([new("4110", "nb", "title", "PA", "411", "l1")]))
            .Link("operatør på fabrikk", "nb")
            .ShouldNotContain(a => a.IsConfident);

    [Fact]
    public void A_word_that_is_part_of_a_longer_title_says_so() =>
        linker.Link("kokk på båt", "nb")[0].Reason.ToString().ShouldBe("link.part(kokk)");

    private static TitleLinker Grouped { get; } =
        new(
            new Vocabulary([
                new("isco/C515", "nb", "title", "Renholdsledere og vaktmestere", null, "g1"),
                new("isco/C5153", "nb", "title", "Vaktmestere", "isco/C515", "g2"),
                new("caretaker", "nb", "title", "vaktmester", "isco/C5153", "o1"),
                new("school caretaker", "nb", "title", "skoleassistent", "isco/C5153", "o2"),
                new("school caretaker", "nb", "title", "vaktmester", "isco/C5153", "o3"),
                new("isco/C5120", "nb", "title", "Kokker", "isco/C51", "g3"),
                new("cook", "nb", "title", "kokk", "isco/C5120", "o4"),
            ])
        );
}
