using CompetenceMatch.Web.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace CompetenceMatch.Web.Tests.Hosting;

public sealed class SettingsReaderTests
{
    [Theory]
    [InlineData("Database:Provider", "Oracle")]
    [InlineData("Mail:Transport", "Pigeon")]
    [InlineData("Mail:Smtp:Port", "many")]
    [InlineData("Mail:Smtp:StartTls", "perhaps")]
    [InlineData("Demo:Enabled", "maybe")]
    [InlineData("Demo:Profiles", "-1")]
    public void Wrong_value_stops_the_start_with_one_line_that_names_the_key(
        string key,
        string value
    )
    {
        var wrong = Should.Throw<StartupException>(() => Read("Development", (key, value)));

        wrong.Message.ShouldStartWith(key);
        wrong.Message.ShouldContain(value);
        wrong.Message.ShouldNotContain("\n");
    }

    // I-28
    [Fact]
    public void Demo_never_starts_in_production() =>
        Should
            .Throw<StartupException>(() => Read("Production", ("Demo:Enabled", "true")))
            .Message.ShouldStartWith("Demo:Enabled");

    [Fact]
    public void Smtp_without_a_host_names_the_missing_key() =>
        Should
            .Throw<StartupException>(() => Read("Development", ("Mail:Transport", "Smtp")))
            .Message.ShouldStartWith("Mail:Smtp:Host");

    private static Settings Read(string environment, params (string Key, string Value)[] values) =>
        SettingsReader.Read(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    values.Select(one => KeyValuePair.Create(one.Key, (string?)one.Value))
                )
                .Build(),
            new Surroundings(environment)
        );

    private sealed class Surroundings(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;
        public string ApplicationName { get; set; } = "test";
        public string ContentRootPath { get; set; } = "";
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
