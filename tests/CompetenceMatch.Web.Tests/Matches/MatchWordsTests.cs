using System.Globalization;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.ReferenceData.Synthetic;
using CompetenceMatch.TestKit;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Matches;
using CompetenceMatch.Web.Tests.Hosting;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.Tests.Matches;

public sealed class MatchWordsTests
{
    private static readonly DateOnly today = new(2026, 11, 22);
    private static readonly MatchWords words = new(
        new Texts(),
        new Labels(RealTables.All, new Texts(), Words.BuiltIn),
        RealTables.Taxonomy
    );

    [Theory]
    [InlineData("nb")]
    [InlineData("en")]
    [InlineData("uk")]
    [InlineData("ar")]
    public void Any_match_can_be_told_in_whole_sentences(string language)
    {
        var people = Population.Generate(RealTables.All, 150, 40, 3, today);
        var needs = people.Needs.Select(need =>
            need with
            {
                Shifts = ["night", "weekend"],
                MinNus = need.MinNus ?? 6,
            }
        );
        IReadOnlyList<Profile> profiles =
        [
            .. people.Profiles,
            .. people.Profiles.Take(20).Select(one => one with { Shifts = ["day"] }),
        ];
        foreach (var need in needs)
        foreach (var profile in profiles)
        {
            foreach (var line in In(language, () => Lines(need, profile)))
            {
                line.ShouldNotBeNullOrWhiteSpace();
                line.ShouldNotContain("Match_", customMessage: $"{need.Id} {profile.Id}");
            }
        }
    }

    [Fact]
    public void Somebody_who_finished_no_education_is_told_so_and_not_as_unanswered()
    {
        var need = ANeed.For("9112").AsksLevel(6);
        var profile = AProfile.Of().Build() with
        {
            Educations = [new EducationRecord(null, 6, "0913", "UA", Completed: false)],
        };

        var lines = In("nb", () => Lines(need, profile));

        lines.ShouldContain(line => line.StartsWith("Ingen fullført utdanning."));
        lines.ShouldContain(line => line.EndsWith("Ingen utdanning er fullført."));
    }

    private static IReadOnlyList<string> Lines(Need need, Profile profile)
    {
        var match = Match.Score(need, profile, RealTables.Taxonomy, MatchWeights.Default, today);
        return
        [
            .. words.Lines(match).Select(line => line.Text),
            .. match.Gaps.Select(words.Gap),
            .. match.Gaps.Select(words.Way).OfType<string>(),
            .. match.NotStated.Select(words.NotStated),
        ];
    }

    private static T In<T>(string language, Func<T> read)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            return read();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
