using System.Collections;
using System.Globalization;
using System.Resources;
using System.Security.Cryptography;
using System.Text;
using CompetenceMatch.Web.Consents;
using CompetenceMatch.Web.Hosting;
using CompetenceMatch.Web.Localisation;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace CompetenceMatch.Web.Tests.Consents;

// U-25
public sealed class ConsentTextsTests
{
    public static TheoryData<string> Languages =>
        [.. Language.Shipped.Select(language => language.Code)];

    [Theory, MemberData(nameof(Languages))]
    public void Changed_words_have_another_version(string language)
    {
        var text = ConsentTexts.In(language);

        // New words? Give them a new version in consent_texts.tsv, unapproved, with this fingerprint.
        text.Fingerprint.ShouldBe(FingerprintOf(language));
        text.Version.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Unapproved_text_stops_a_start_in_production()
    {
        var draft = ConsentTexts.All.First(text => !text.Approved);

        var stopped = Should.Throw<StartupException>(() =>
            ConsentTexts.EnsureApproved(In("Production"))
        );

        stopped.Message.ShouldContain(ConsentTexts.File);
        stopped.Message.ShouldContain(draft.Version);
    }

    [Fact]
    public void Draft_is_allowed_in_a_demo()
    {
        Should.NotThrow(() => ConsentTexts.EnsureApproved(In("Development")));
    }

    private static IHostEnvironment In(string name) =>
        new HostingEnvironment { EnvironmentName = name };

    private static string FingerprintOf(string language)
    {
        var texts = new ResourceManager(
            "CompetenceMatch.Web.Texts.Consent",
            typeof(Texts).Assembly
        ).GetResourceSet(CultureInfo.GetCultureInfo(language), true, language == "nb")!;
        var lines = texts
            .Cast<DictionaryEntry>()
            .OrderBy(pair => (string)pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{pair.Key}={pair.Value}\n");
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines)));
        return Convert.ToHexStringLower(hash)[..16];
    }
}
