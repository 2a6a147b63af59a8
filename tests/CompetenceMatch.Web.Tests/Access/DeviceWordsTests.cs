using CompetenceMatch.Web.Access;

namespace CompetenceMatch.Web.Tests.Access;

public sealed class DeviceWordsTests
{
    [Theory]
    [InlineData(
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0",
        "Edge",
        "Windows"
    )]
    [InlineData(
        "Mozilla/5.0 (Linux; Android 15; SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0 Mobile Safari/537.36",
        "Samsung Internet",
        "Android"
    )]
    [InlineData(
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
        "Safari",
        "iPhone"
    )]
    [InlineData(
        "Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0",
        "Firefox",
        "Linux"
    )]
    [InlineData("curl/8.0", null, null)]
    [InlineData(null, null, null)]
    public void Device_is_named_by_browser_and_system(
        string? userAgent,
        string? browser,
        string? system
    ) => DeviceWords.Of(userAgent).ShouldBe((browser, system));
}
