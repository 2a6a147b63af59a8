using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.TestKit;
using CompetenceMatch.TestKit.Taxonomies;

namespace CompetenceMatch.Core.Tests.Matching;

public sealed class OverqualificationsTests
{
    [Theory]
    [InlineData(6, "5120", true, false, false)]
    [InlineData(7, "5120", true, true, false)]
    [InlineData(6, "9112", true, true, false)]
    [InlineData(8, "4110", true, true, false)]
    [InlineData(5, "9112", false, false, false)]
    [InlineData(6, "3112", false, false, false)]
    [InlineData(7, "3112", true, false, true)]
    [InlineData(7, "1411", true, false, true)]
    [InlineData(7, "1211", false, false, false)]
    [InlineData(8, "2512", false, false, false)]
    [InlineData(8, "0110", false, false, false)]
    public void Level_is_read_from_the_major_group(
        int nus,
        string occupation,
        bool level,
        bool severe,
        bool strict
    )
    {
        var found = For(AProfile.Of().Studied(nus), occupation);

        (found?.Kinds.Contains(OverqualificationKind.Level) ?? false).ShouldBe(level);
        (found?.Severe ?? false).ShouldBe(severe);
        (found?.Strict ?? false).ShouldBe(strict);
    }

    [Fact]
    public void A_field_that_leads_elsewhere_is_told_at_the_right_level()
    {
        Kinds(AProfile.Of().Studied(6, "0913"), "2512").ShouldBe([OverqualificationKind.Field]);
        Kinds(AProfile.Of().Studied(6, "0613"), "2512").ShouldBeEmpty();
        Kinds(AProfile.Of().Studied(6, "0613").Studied(6, "0913"), "2512").ShouldBeEmpty();
        Kinds(AProfile.Of().Studied(4, "0732"), "5120").ShouldBe([OverqualificationKind.Field]);
    }

    [Theory]
    [InlineData(RecognitionState.None, "SY", 6, true)]
    [InlineData(RecognitionState.Applied, "SY", 6, true)]
    [InlineData(RecognitionState.Granted, "SY", 6, false)]
    [InlineData(RecognitionState.None, "NO", 6, false)]
    [InlineData(RecognitionState.None, "SY", null, false)]
    [InlineData(RecognitionState.None, "SY", 7, false)]
    public void Unrecognised_only_where_the_need_asks_a_level_the_person_claims(
        RecognitionState state,
        string country,
        int? minNus,
        bool unrecognised
    )
    {
        var profile = AProfile.Of().Studied(6, "0613", country, recognition: state);
        Kinds(profile, "2512", minNus)
            .Contains(OverqualificationKind.Unrecognised)
            .ShouldBe(unrecognised);
    }

    [Fact]
    public void In_a_regulated_occupation_unrecognised_lasts_until_the_authorisation()
    {
        var nurse = AProfile.Of().Studied(6, "0913", "PH");
        Kinds(nurse, "2223").ShouldBe([OverqualificationKind.Unrecognised]);
        Kinds(nurse.Authorised("h27"), "2223").ShouldBeEmpty();
    }

    private static Overqualification? For(Profile profile, string occupation, int? minNus = null) =>
        Overqualifications.For(profile, new OccupationCode(occupation), minNus, TestTaxonomy.Small);

    private static IReadOnlyList<OverqualificationKind> Kinds(
        Profile profile,
        string occupation,
        int? minNus = null
    ) => For(profile, occupation, minNus)?.Kinds ?? [];
}
