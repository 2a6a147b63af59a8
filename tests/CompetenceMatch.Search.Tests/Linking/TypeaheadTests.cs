using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Search.Tests.Linking;

//
public sealed class TypeaheadTests
{
    [Fact]
    public void A_word_in_another_language_is_kept_beside_the_title_in_the_asked_one()
    {
        var suggestion = BuiltIn.Typeahead.Suggest("spaw", "nb", 5)[0];

        suggestion.Text.ShouldBe("spawacz — sveiser");
        (suggestion.Concept, suggestion.MatchStart, suggestion.MatchLength).ShouldBe(
            ("7212", 0, 4)
        );
    }

    [Theory]
    [InlineData("syk", "nb", "2223")]
    [InlineData("rorl", "nb", "7126")]
    [InlineData("laere", "nb", "2341")]
    [InlineData("sykepleiere", "nb", "2223")]
    [InlineData("sveisr", "nb", "7212")]
    [InlineData("elekt", "nb", "7411")]
    [InlineData("медс", "nb", "2223")]
    [InlineData("медс", "uk", "2223")]
    [InlineData("سائق ح", "ar", "8331")]
    [InlineData("plumb", "en", "7126")]
    public void The_right_occupation_is_among_five_early(
        string typed,
        string language,
        string concept
    ) => BuiltIn.Typeahead.Suggest(typed, language, 5).ShouldContain(s => s.Concept == concept);

    [Fact]
    public void Later_words_of_a_title_are_found_and_the_range_says_where()
    {
        var suggestion = BuiltIn.Typeahead.Suggest("bygg", "nb", 30).First(s => s.MatchStart > 0);

        suggestion
            .Label.Substring(suggestion.MatchStart, suggestion.MatchLength)
            .ShouldBe("bygg", StringCompareShould.IgnoreCase);
    }

    [Fact]
    public void Each_concept_is_suggested_once()
    {
        var suggestions = BuiltIn.Typeahead.Suggest("sykepl", "nb", 8);

        suggestions.Select(s => s.Concept).ShouldBeUnique();
        suggestions.Count.ShouldBeInRange(1, 8);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("***")]
    public void Nothing_typed_suggests_nothing(string typed) =>
        BuiltIn.Typeahead.Suggest(typed, "nb", 5).ShouldBeEmpty();
}
