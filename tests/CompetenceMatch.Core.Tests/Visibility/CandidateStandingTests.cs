using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.TestKit;

namespace CompetenceMatch.Core.Tests.Visibility;

public sealed class CandidateStandingTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 10, 12, 0, 0, TimeSpan.Zero);

    private static readonly CandidateStanding Ready = new(
        AProfile.Nurse(),
        [ConsentGrant.Give(ConsentSection.Work, ConsentAudience.Employers, "1", Start)],
        ProtectedAnswer: false,
        FlaggedProtected: false,
        BirthDate: new DateOnly(1990, 5, 17),
        AccountOpen: true,
        AnswersCheckedAt: Start,
        LastConfirmedAt: null
    );

    private static VisibilityDecision At(CandidateStanding who, DateTimeOffset now) =>
        VisibilityRule.Decide(VisibilityFacts.Of(who, now));

    [Fact]
    public void A_ready_person_is_visible() => At(Ready, Start).IsVisible.ShouldBeTrue();

    // P-04
    [Fact]
    public void On_day_366_the_consent_no_longer_counts()
    {
        var confirmed = Ready with { LastConfirmedAt = Start.AddDays(360) };

        At(confirmed, Start.AddDays(364)).IsVisible.ShouldBeTrue();
        At(confirmed, Start.AddDays(366)).Reasons.ShouldBe([VisibilityReason.NoValidConsent]);
        Ready.Consents[0].ReminderAt.ShouldBe(Start.AddMonths(11));
    }

    [Fact]
    public void A_consent_to_the_welcome_team_or_a_withdrawn_one_opens_nothing_for_employers()
    {
        var team = Ready.Consents[0] with { Audience = ConsentAudience.WelcomeTeam };
        var withdrawn = Ready.Consents[0] with { WithdrawnAt = Start };

        At(Ready with { Consents = [team] }, Start).IsVisible.ShouldBeFalse();
        At(Ready with { Consents = [withdrawn] }, Start).IsVisible.ShouldBeFalse();
    }

    [Theory]
    [InlineData(5, Confirmation.Fresh, true)]
    [InlineData(6, Confirmation.Ask, true)]
    [InlineData(7, Confirmation.Hide, false)]
    [InlineData(18, Confirmation.Erase, false)]
    public void Silence_asks_hides_and_erases(int months, Confirmation state, bool visible)
    {
        var now = Start.AddMonths(months);
        var consents = new[]
        {
            ConsentGrant.Give(ConsentSection.Work, ConsentAudience.Employers, "1", now),
        };

        ConfirmationRule.At(Start, now).ShouldBe(state);
        At(Ready with { Consents = consents }, now).IsVisible.ShouldBe(visible);
    }

    // P-16
    [Fact]
    public void Nobody_is_visible_before_the_day_of_turning_18()
    {
        var today = DateOnly.FromDateTime(Start.UtcDateTime);

        AgeRule.IsAdult(today.AddYears(-18), today).ShouldBe(true);
        AgeRule.IsAdult(today.AddYears(-18).AddDays(1), today).ShouldBe(false);
        AgeRule.IsAdult(null, today).ShouldBeNull();
        At(Ready with { BirthDate = today.AddYears(-17) }, Start).IsVisible.ShouldBeFalse();
        At(Ready with { BirthDate = null }, Start).IsVisible.ShouldBeFalse();
    }

    // P-01, P-02
    [Fact]
    public void Every_other_thing_that_hides_hides()
    {
        Profile nowhere = AProfile.Nurse().LivingIn(null);
        Profile untold = AProfile.Of().LivingIn("5610");
        CandidateStanding[] hidden =
        [
            Ready with
            {
                ProtectedAnswer = true,
            },
            Ready with
            {
                ProtectedAnswer = null,
            },
            Ready with
            {
                FlaggedProtected = true,
            },
            Ready with
            {
                PausedAt = Start,
            },
            Ready with
            {
                WithdrawnAt = Start,
            },
            Ready with
            {
                DeletionRequestedAt = Start,
            },
            Ready with
            {
                ErasedAt = Start,
            },
            Ready with
            {
                AnswersCheckedAt = null,
            },
            Ready with
            {
                Profile = nowhere,
            },
            Ready with
            {
                Profile = untold,
            },
        ];

        hidden.ShouldAllBe(who => !At(who, Start).IsVisible);
    }
}
