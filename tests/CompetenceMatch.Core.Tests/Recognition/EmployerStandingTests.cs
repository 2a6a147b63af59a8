using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.TestKit;

namespace CompetenceMatch.Core.Tests.Recognition;

/// <summary>The one word that an employer is told.</summary>
public sealed class EmployerStandingTests
{
    private static readonly DateOnly today = new(2026, 11, 20);

    [Theory]
    [InlineData(AuthorisationState.Granted, EmployerStanding.Authorised)]
    [InlineData(AuthorisationState.Pending, EmployerStanding.Pending)]
    [InlineData(AuthorisationState.Refused, EmployerStanding.OneStepAway)]
    public void A_closed_occupation_reads_the_approval(
        AuthorisationState state,
        EmployerStanding expected
    ) =>
        Of(
                ANeed.For("2223").Titled("Sykepleier").Build(),
                AProfile.Of().Studied(6, "0913", "UA").Authorised("h27", state).Build()
            )
            .ShouldBe(expected);

    [Fact]
    public void Two_things_missing_are_further()
    {
        var need = ANeed.For("2223").Titled("Sykepleier").AsksSpoken("no", "B2").Build();
        var nurse = AProfile.Of().Studied(6, "0913", "UA").Speaks("no", "A1").Build();

        Of(need, nurse).ShouldBe(EmployerStanding.Further);
    }

    [Theory]
    [InlineData(RecognitionState.Granted, EmployerStanding.Authorised)]
    [InlineData(RecognitionState.NotNeeded, EmployerStanding.Authorised)]
    [InlineData(RecognitionState.Applied, EmployerStanding.Pending)]
    [InlineData(RecognitionState.None, EmployerStanding.OneStepAway)]
    public void An_open_occupation_reads_the_recognition_of_the_asked_level(
        RecognitionState state,
        EmployerStanding expected
    )
    {
        var engineer = AProfile.Of().Studied(7, "0715", "IN").Build();
        engineer = engineer with
        {
            Educations = [engineer.Educations[0] with { Recognition = state }],
        };

        Of(ANeed.For("2144").AsksLevel(6).Build(), engineer).ShouldBe(expected);
    }

    [Fact]
    public void Where_nothing_is_asked_nothing_is_missing() =>
        Of(ANeed.For("9112").Build(), AProfile.Of().Build()).ShouldBe(EmployerStanding.Authorised);

    private static EmployerStanding Of(Need need, Profile card) =>
        EmployerStandings.Of(
            need,
            ProfessionChoice.For(need.Occupation!.Value, [need.Title], RealTables.Taxonomy),
            card,
            Match.Score(need, card, RealTables.Taxonomy, MatchWeights.Default, today),
            RealTables.Taxonomy
        );
}
