using CompetenceMatch.Core.Visibility;

namespace CompetenceMatch.Core.Tests.Visibility;

public sealed class IdentifierScanTests
{
    [Theory]
    [InlineData("ola.nordmann@example.no")]
    [InlineData("OLA @ example.no")]
    [InlineData("ola (at) example (dot) no")]
    [InlineData("ola krøllalfa example.no")]
    [InlineData("+47 912 34 567")]
    [InlineData("91234567")]
    [InlineData("912 34 567")]
    [InlineData("91 23 45 67")]
    [InlineData("0047 91234567")]
    [InlineData("+380 (67) 123-45-67")]
    [InlineData("+47 (0) 912 34 567")]
    [InlineData("010190 12345")]
    [InlineData("01019012345")]
    [InlineData("٩١٢٣٤٥٦٧")]
    [InlineData("17.05.1990")]
    [InlineData("https://example.org/me")]
    [InlineData("www.example.no")]
    [InlineData("linkedin.com/in/ola-nordmann")]
    [InlineData("t.me/olan")]
    [InlineData("@olanordmann")]
    public void An_identifier_is_taken_out_and_the_words_around_stay(string secret)
    {
        IdentifierScan.Finds($"kokk {secret} på hotell").ShouldBeTrue();
        IdentifierScan.Clean($"kokk {secret} på hotell").ShouldBe("kokk på hotell");
    }

    [Theory]
    [InlineData("Kokk 2015-2020")]
    [InlineData("Kokk 2015 – 2020")]
    [InlineData("ASP.NET og C#")]
    [InlineData("sveiser ISO 9606-1, 135/136")]
    [InlineData("медсестра, 5 років")]
    [InlineData("ممرضة")]
    [InlineData("turnus 100 %, 37,5 timer")]
    public void Ordinary_words_stay(string text)
    {
        IdentifierScan.Finds(text).ShouldBeFalse();
        IdentifierScan.Clean(text).ShouldBe(text);
    }

    [Fact]
    public void The_own_name_is_taken_out_in_any_script()
    {
        IdentifierScan.Clean("kokk hos Nordmann AS", "Ola Nordmann").ShouldBe("kokk hos AS");
        IdentifierScan.Clean("кухар Олена", "Олена Шевченко").ShouldBe("кухар");
    }

    [Fact]
    public void A_long_hostile_text_is_answered_fast()
    {
        var hostile = string.Concat(Enumerable.Repeat("a.", 20_000)) + "@";
        IdentifierScan.Clean(hostile).Length.ShouldBeLessThanOrEqualTo(hostile.Length);
    }
}
