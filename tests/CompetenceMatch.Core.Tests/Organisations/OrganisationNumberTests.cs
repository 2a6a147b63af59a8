using CompetenceMatch.Core.Organisations;

namespace CompetenceMatch.Core.Tests.Organisations;

// I-24
public sealed class OrganisationNumberTests
{
    [Theory]
    [InlineData("974760673")]
    [InlineData("923609016")]
    [InlineData("889640782")]
    [InlineData(" 974 760 673 ")]
    public void A_real_number_is_accepted_with_or_without_spaces(string text)
    {
        OrganisationNumber.TryParse(text, out var number).ShouldBeTrue();
        number.Value.ShouldBe(text.Replace(" ", ""));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("974760674")]
    [InlineData("97476067")]
    [InlineData("9747606730")]
    [InlineData("97476067a")]
    [InlineData("٩٧٤٧٦٠٦٧٣")]
    public void A_wrong_number_is_refused(string? text) =>
        OrganisationNumber.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void A_number_whose_check_would_be_ten_is_refused_with_every_last_digit()
    {
        // 3·8 + 2·2 + 7·6 + 2·4 = 78 = 7·11 + 1, so the check is 10.
        foreach (var last in Enumerable.Range(0, 10))
        {
            OrganisationNumber.TryParse($"82600004{last}", out _).ShouldBeFalse();
        }
    }

    [Fact]
    public void It_is_shown_in_groups_of_three()
    {
        OrganisationNumber.TryParse("974760673", out var number).ShouldBeTrue();
        number.ToString().ShouldBe("974 760 673");
    }
}
