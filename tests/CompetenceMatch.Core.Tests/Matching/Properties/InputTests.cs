using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Tests.Matching.Properties;

/// <summary>A new field of a profile must be placed on one side or the other (CHECKS 3.4).</summary>
public sealed class InputTests
{
    private static readonly string[] Scored =
    [
        nameof(Profile.Municipality),
        nameof(Profile.WillMoveTo),
        nameof(Profile.RuralInterest),
        nameof(Profile.Educations),
        nameof(Profile.TradeCertificates),
        nameof(Profile.Experience),
        nameof(Profile.Authorisations),
        nameof(Profile.Languages),
        nameof(Profile.Skills),
        nameof(Profile.AvailableFrom),
        nameof(Profile.Percent),
        nameof(Profile.Shifts),
    ];

    // Each of these is changed by MatchPropertyTests, which sees the same score.
    private static readonly string[] NeverScored =
    [
        nameof(Profile.Id),
        nameof(Profile.Residence),
        nameof(Profile.MaxTravelMinutes),
        nameof(Profile.CurrentJob),
        nameof(Profile.WishedOccupations),
        nameof(Profile.RightToWork),
        nameof(Profile.Licences),
        nameof(Profile.AcceptsBelowLevelUntil),
    ];

    [Fact]
    public void Every_field_of_a_profile_is_known_as_scored_or_never_scored() =>
        typeof(Profile)
            .GetProperties()
            .Select(property => property.Name)
            .ShouldBe(Scored.Concat(NeverScored), ignoreOrder: true);

    [Fact]
    public void No_field_tells_name_sex_age_nationality_or_religion()
    {
        string[] never =
        [
            "name",
            "sex",
            "gender",
            "birth",
            "age",
            "national",
            "religion",
            "faith",
            "arriv",
        ];
        var fields = new[]
        {
            typeof(Profile),
            typeof(EducationRecord),
            typeof(Experience),
            typeof(TradeCertificate),
            typeof(LanguageSkill),
        }.SelectMany(type => type.GetProperties().Select(property => property.Name));

        fields
            .Where(field =>
                never.Any(word => field.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            )
            .ShouldBeEmpty();
    }
}
