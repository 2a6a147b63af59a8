using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Recognition.Cases;
using CompetenceMatch.Core.Recognition.Rules;
using CompetenceMatch.TestKit;

namespace CompetenceMatch.Core.Tests.Recognition.Cases;

public sealed class CaseProfileTests
{
    private static readonly DateOnly today = new(2026, 11, 23);
    private static readonly OccupationCode nurse = new("2223");
    private static readonly RegulatedProfession profession = RealTables.Taxonomy.Professions["h27"];

    [Theory]
    [InlineData(CaseState.Submitted, AuthorisationState.Pending)]
    [InlineData(CaseState.MoreAsked, AuthorisationState.Pending)]
    [InlineData(CaseState.Appealed, AuthorisationState.Pending)]
    [InlineData(CaseState.Granted, AuthorisationState.Granted)]
    [InlineData(CaseState.Refused, AuthorisationState.Refused)]
    public void The_answer_of_a_closed_occupation_is_the_authorisation(
        CaseState state,
        AuthorisationState said
    ) =>
        After(AProfile.Nurse(), RouteGain.Authorisation, state)
            .Authorisations.ShouldBe([new Authorisation("h27", said)]);

    [Theory]
    [InlineData(CaseState.Withdrawn)]
    [InlineData(CaseState.Partly)]
    public void What_is_taken_back_or_partly_granted_is_not_pending(CaseState state)
    {
        var sent = After(AProfile.Nurse(), RouteGain.Authorisation, CaseState.Submitted);

        After(sent, RouteGain.Authorisation, state).Authorisations.ShouldBeEmpty();
    }

    [Fact]
    public void A_granted_authorisation_is_never_taken_back()
    {
        var granted = After(AProfile.Nurse(), RouteGain.Authorisation, CaseState.Granted);

        After(granted, RouteGain.Authorisation, CaseState.Refused).ShouldBe(granted);
    }

    [Fact]
    public void A_granted_plan_leaves_no_step()
    {
        var granted = After(AProfile.Nurse(), RouteGain.Authorisation, CaseState.Granted);

        RecognitionPlanner
            .Plan(granted, nurse, today, RealTables.Taxonomy)
            .Recommended.Steps.ShouldBeEmpty();
    }

    [Fact]
    public void A_statement_that_binds_nobody_changes_nothing()
    {
        var profile = AProfile.Nurse();

        After(profile, RouteGain.Statement, CaseState.Granted).ShouldBe(profile);
    }

    [Theory]
    [InlineData(CaseState.Submitted, RecognitionState.Applied)]
    [InlineData(CaseState.Granted, RecognitionState.Granted)]
    [InlineData(CaseState.Partly, RecognitionState.Partly)]
    [InlineData(CaseState.Refused, RecognitionState.Refused)]
    public void The_answer_about_an_education_stands_at_the_highest_foreign_one(
        CaseState state,
        RecognitionState said
    )
    {
        var profile = new Profile
        {
            Id = new("p"),
            Educations =
            [
                new EducationRecord("Bachelor", 6, "0714", "NO", true),
                new EducationRecord("Master", 7, "0714", "IN", true),
                new EducationRecord("Bachelor", 6, "0714", "IN", true),
            ],
        };

        var after = CaseProfile.After(
            profile,
            new("2152"),
            null,
            RouteGain.Recognition,
            state,
            RealTables.Taxonomy
        );

        after.Educations.Select(row => row.Recognition).ShouldBe([null, said, null]);
    }

    private static Profile After(Profile profile, RouteGain gives, CaseState state) =>
        CaseProfile.After(profile, nurse, profession, gives, state, RealTables.Taxonomy);
}
