using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;

namespace CompetenceMatch.Search.Candidates;

/// <summary>
/// The best a document could do for a need, from its worked-out values alone: never below the score of
/// Core, never above its number of gaps. A test holds it to that.
/// </summary>
internal sealed class NeedBound
{
    private readonly Need need;
    private readonly Taxonomy taxonomy;
    private readonly MatchWeights weights;
    private readonly int month;
    private readonly bool closed;
    private readonly PlaceBound place;
    private readonly string[] must;
    private readonly string[] should;

    public NeedBound(Need need, Taxonomy taxonomy, MatchWeights weights, DateOnly today)
    {
        this.need = need;
        this.taxonomy = taxonomy;
        this.weights = weights;
        month = YearMonth.From(today).Number;
        closed =
            need.Occupation is { } code
            && ProfessionChoice.For(code, [need.Title], taxonomy) is { ClosesOccupation: true };
        place = new PlaceBound(need, taxonomy, weights);
        must = [.. need.MustSkills.Select(SkillText.Normalise).Distinct()];
        should = [.. need.ShouldSkills.Select(SkillText.Normalise).Distinct().Except(must)];
    }

    /// <summary>Hundredths; the exact score is this or less.</summary>
    public int Score(CandidateDocument document) =>
        Occupation(document)
        + Level(document)
        + Language(document)
        + place.Points(document)
        + weights[MatchRules.PartTerms];

    /// <summary>Gaps the person has for certain; the exact number is this or more.</summary>
    public int Gaps(CandidateDocument document)
    {
        var gaps = must.Count(s => !document.Skills.Contains(s));
        gaps += need.Licences.Distinct().Count(c => !FacetSlots.Holds(document.Licences, c));
        gaps += need.Languages.Count(d =>
            AskedLevels.Of(d, document.Profile).Any(l => l.Held < l.Asked)
        );
        if (need.Start is { } start && document.Profile.AvailableFrom > start)
            gaps++;
        if (document.Profile.RightToWork == RightToWork.Limited)
            gaps++;
        return gaps;
    }

    private int Occupation(CandidateDocument document)
    {
        var skills = must.Length * weights[MatchRules.SkillsMust];
        skills += should.Length * weights[MatchRules.SkillsShould];
        var held = must.Count(document.Skills.Contains) * weights[MatchRules.SkillsMust];
        held += should.Count(document.Skills.Contains) * weights[MatchRules.SkillsShould];
        return OccupationPart.PointsOf(
            Fit(document),
            held * weights[MatchRules.SkillsEvidenced],
            skills,
            weights
        );
    }

    private long Fit(CandidateDocument document)
    {
        if (need.Occupation is not { } asked)
            return OccupationPart.Whole;
        var link = 0;
        foreach (var work in document.Profile.Experience)
        {
            link = Math.Max(link, weights[OccupationPart.LinkRule(need, work, taxonomy)]);
        }

        var worked =
            (long)link
            * weights[OccupationPart.MonthsRule(document.Work.Months)]
            * weights[OccupationPart.RecencyRule(month - document.Work.LastMonth)];
        var qualified =
            Array.BinarySearch(document.Occupations, asked.Value, StringComparer.Ordinal) >= 0
                ? weights[MatchRules.OccupationEducation]
                : 0;
        return Math.Max(worked, qualified * (OccupationPart.Whole / 100));
    }

    private int Level(CandidateDocument document)
    {
        if (closed)
        {
            var may = document.Profile.Authorisations.Count > 0 || document.Recognition.States != 0;
            return LevelPart.PointsOf(LevelPart.AuthorisationRule(may, false), weights);
        }

        return LevelPart.PointsOf(LevelPart.EducationRule(need.MinNus, document.Nus), weights);
    }

    private int Language(CandidateDocument document)
    {
        var (sum, asked) = (0, 0);
        foreach (var level in need.Languages.SelectMany(d => AskedLevels.Of(d, document.Profile)))
        {
            sum += weights[LanguagePart.Rule(level.Asked, level.Held)];
            asked++;
        }

        return LanguagePart.PointsOf(sum, asked, weights);
    }
}
