using System.Globalization;
using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using static CompetenceMatch.Core.Matching.MatchRules;

namespace CompetenceMatch.Core.Matching;

/// <summary>Explains the occupation part for one pair.</summary>
internal static class OccupationScore
{
    // Best link first: an equal value is explained by the closer link.
    private static readonly string[] Links =
    [
        OccupationSameUnitGroup,
        OccupationEscoNeighbour,
        OccupationSameMinorGroup,
        OccupationSameSubMajorGroup,
    ];

    public static PartScore Of(Pair pair)
    {
        var skills = SkillsHeld.Asked(pair.Need, pair.Profile);
        var fit = Fit(pair);
        var weights = pair.Weights;
        var points = OccupationPart.PointsOf(
            fit.Value,
            skills.Sum(skill => weights[skill.Weight] * weights[skill.Held]),
            skills.Sum(skill => weights[skill.Weight]),
            weights
        );
        var because = fit.Because.Concat(
            skills.Select(skill => new Because(skill.Held, skill.Skill, skill.Weight))
        );
        var part = new MatchPart(PartId.Occupation, weights[PartOccupation], points, [.. because]);
        var share = skills.Count == 0 ? PartOccupation : PartOccupationBesideSkills;
        return fit.DatesMissing
            ? new PartScore(part, [new NotStated(PartId.Occupation, "months")], weights[share])
            : new PartScore(part, [], 0);
    }

    private static OccupationFit Fit(Pair pair)
    {
        if (pair.Need.Occupation is not { } asked)
        {
            return new OccupationFit(OccupationPart.Whole, [new(OccupationNotAsked)]);
        }
        var best = Links
            .Select(link => ByWork(pair, asked, link))
            .Append(ByQualification(pair, asked))
            .Where(fit => fit.Because.Count > 0)
            .MaxBy(fit => fit.Value);
        return best ?? new OccupationFit(0, [new(OccupationNone)]);
    }

    private static OccupationFit ByWork(Pair pair, OccupationCode asked, string link)
    {
        var weights = pair.Weights;
        var work = pair
            .Profile.Experience.Where(row =>
                row.Occupation is not null
                && weights[OccupationPart.LinkRule(pair.Need, row, pair.Taxonomy)] >= weights[link]
            )
            .ToList();
        if (work.Count == 0)
        {
            return new OccupationFit(0, []);
        }
        var spans = work.Select(row => WorkMonths.Span(row, pair.Today))
            .OfType<(int First, int Last)>()
            .ToList();
        var months = WorkMonths.Count(spans);
        int? since =
            spans.Count == 0
                ? null
                : YearMonth.From(pair.Today).Number - spans.Max(span => span.Last);
        var monthsRule = OccupationPart.MonthsRule(months);
        var recencyRule = OccupationPart.RecencyRule(since);
        return new OccupationFit(
            (long)weights[link] * weights[monthsRule] * weights[recencyRule],
            [
                new(link, asked.Value),
                new(monthsRule, Text(months)),
                since is { } known ? new(recencyRule, Text(known)) : new(recencyRule),
            ],
            spans.Count == 0
        );
    }

    private static OccupationFit ByQualification(Pair pair, OccupationCode asked)
    {
        var education = pair.Profile.Educations.FirstOrDefault(row =>
            LeadsTo.Occupation(row, asked, pair.Taxonomy)
        );
        if (education is not null)
        {
            return Qualified(OccupationEducation, education.Field!);
        }
        return pair.Profile.TradeCertificates.Any(row => LeadsTo.Occupation(row, asked))
            ? Qualified(OccupationTradeCertificate, asked.Value)
            : new OccupationFit(0, []);

        OccupationFit Qualified(string rule, string argument) =>
            new(pair.Weights[rule] * (OccupationPart.Whole / 100), [new(rule, argument)]);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
