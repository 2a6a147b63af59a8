using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Tests.Candidates;

public sealed class CandidateFilterTests
{
    public static TheoryData<string, CandidateQuery, bool, bool> Cases =>
        new()
        {
            {
                "level at",
                new() { MinNus = 6 },
                true,
                true
            },
            {
                "level above",
                new() { MinNus = 7 },
                false,
                true
            },
            {
                "spoken at",
                new() { Languages = [new("no", LanguageSkillKind.Speaking, Cefr.B1)] },
                true,
                true
            },
            {
                "spoken above",
                new() { Languages = [new("no", LanguageSkillKind.Speaking, Cefr.B2)] },
                false,
                true
            },
            {
                "skill not stated",
                new() { Languages = [new("no", LanguageSkillKind.Writing, Cefr.C1)] },
                true,
                true
            },
            {
                "language not listed",
                new() { Languages = [new("pl", LanguageSkillKind.Speaking, Cefr.A1)] },
                false,
                false
            },
            {
                "licence covered",
                new() { Licences = ["B"] },
                true,
                false
            },
            {
                "licence not covered",
                new() { Licences = ["D"] },
                false,
                false
            },
            {
                "one of two licences",
                new() { Licences = ["C1", "D"] },
                true,
                false
            },
            {
                "skill however written",
                new() { MustSkills = ["  triage "] },
                true,
                false
            },
            {
                "unit group",
                new() { Occupations = [new("2223")] },
                true,
                false
            },
            {
                "same minor group",
                new() { Occupations = [new("2221")] },
                true,
                false
            },
            {
                "two digits",
                new() { Occupations = [new("22")] },
                true,
                false
            },
            {
                "other occupation",
                new() { Occupations = [new("7212")] },
                false,
                false
            },
            {
                "field",
                new() { Fields = ["091"] },
                true,
                false
            },
            {
                "recognition",
                new() { Recognition = [RecognitionState.Applied, RecognitionState.Granted] },
                true,
                false
            },
            {
                "other recognition",
                new() { Recognition = [RecognitionState.Granted] },
                false,
                false
            },
            {
                "would move there",
                new() { Regions = ["154"] },
                true,
                true
            },
            {
                "moving left out",
                new() { Regions = ["154"], IncludeWouldMove = false },
                false,
                true
            },
            {
                "near",
                new() { TravelFrom = "0301", TravelMinutes = 30 },
                true,
                true
            },
            {
                "far",
                new() { TravelFrom = "5601", TravelMinutes = 30 },
                false,
                true
            },
            {
                "free in time",
                new() { AvailableBy = new DateOnly(2026, 12, 1) },
                true,
                true
            },
            {
                "not free in time",
                new() { AvailableBy = new DateOnly(2026, 11, 30) },
                false,
                true
            },
            {
                "share met",
                new() { Percent = 80 },
                true,
                true
            },
            {
                "share not met",
                new() { Percent = 100 },
                false,
                true
            },
            {
                "one of the shifts",
                new() { Shifts = ["day", "night"] },
                true,
                true
            },
            {
                "no shift",
                new() { Shifts = ["night"] },
                false,
                true
            },
            {
                "words as occupation",
                new() { Words = "медсестра" },
                true,
                false
            },
            {
                "words as text",
                new() { Words = "intensiven" },
                true,
                false
            },
            {
                "words of nobody",
                new() { Words = "qwxzy" },
                false,
                false
            },
            {
                "no words at all",
                new() { Words = " *?~^\"():/\\ " },
                true,
                true
            },
            {
                "should skill",
                new() { ShouldSkills = ["juggling"] },
                true,
                true
            },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_filter_keeps_who_meets_it_and_who_was_not_asked(
        string name,
        CandidateQuery query,
        bool keepsNurse,
        bool keepsSilent
    )
    {
        var ids = Index
            .Of([TwoPeople.Nurse, TwoPeople.Silent])
            .Ids(query, Index.Today)
            .Select(i => i.Value)
            .ToArray();

        ids.Contains("nurse").ShouldBe(keepsNurse, name);
        ids.Contains("silent").ShouldBe(keepsSilent, name);
    }
}
