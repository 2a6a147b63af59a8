using CompetenceMatch.Web.Access;

namespace CompetenceMatch.Web.Tests.Access;

public sealed class OneTimeCodeTests
{
    // "12345678901234567890" of RFC 6238's examples.
    private const string Secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1_111_111_109, "081804")]
    [InlineData(1_234_567_890, "005924")]
    [InlineData(20_000_000_000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code)
    {
        var when = DateTimeOffset.FromUnixTimeSeconds(seconds);

        OneTimeCode.At(Secret, when).ShouldBe(code);
        OneTimeCode.Accept(Secret, code, when, null).ShouldBe(seconds / 30);
    }

    [Theory]
    [InlineData("287 082")]
    [InlineData("٢٨٧٠٨٢")]
    public void Code_is_understood_as_people_type_it(string typed) =>
        OneTimeCode.Accept(Secret, typed, DateTimeOffset.FromUnixTimeSeconds(59), null).ShouldBe(1);

    [Theory]
    [InlineData(1_111_111_049, false)]
    [InlineData(1_111_111_050, true)]
    [InlineData(1_111_111_139, true)]
    [InlineData(1_111_111_140, false)]
    public void Clock_may_be_one_step_off_and_no_more(long now, bool accepted) =>
        (
            OneTimeCode.Accept(Secret, "081804", DateTimeOffset.FromUnixTimeSeconds(now), null)
            is not null
        ).ShouldBe(accepted);

    [Fact]
    public void Code_counts_once() =>
        OneTimeCode
            .Accept(Secret, "287082", DateTimeOffset.FromUnixTimeSeconds(59), lastUsed: 1)
            .ShouldBeNull();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("287083")]
    [InlineData("87082")]
    public void Other_codes_are_refused(string? typed) =>
        OneTimeCode
            .Accept(Secret, typed, DateTimeOffset.FromUnixTimeSeconds(59), null)
            .ShouldBeNull();

    [Fact]
    public void New_secret_has_160_bits_and_is_never_the_same()
    {
        var secrets = Enumerable.Range(0, 50).Select(_ => OneTimeCode.NewSecret()).ToList();

        secrets.ShouldAllBe(secret => secret.Length == 32);
        secrets.Distinct().Count().ShouldBe(50);
    }
}
