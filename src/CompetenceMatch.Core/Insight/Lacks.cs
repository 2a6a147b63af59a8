using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Recognition.Rules;

namespace CompetenceMatch.Core.Insight;

/// <summary>What a plan says somebody still lacks.</summary>
public static class Lacks
{
    /// <summary>
    /// By the recommended way: its language if it is not met, and its steps that teach, test or are work. What the authority
    /// may ask for after a no counts for nothing, because nobody knows it.
    /// </summary>
    public static Lack Of(RecommendedWay recommended)
    {
        ArgumentNullException.ThrowIfNull(recommended);
        var way = recommended.Way;
        if (way.Routes.Count == 0)
        {
            return recommended.AskAuthority is null ? Lack.Nothing : Lack.Unknown;
        }
        bool Has(StepKind kind) => way.Steps.Any(step => step.Kind == kind);
        var (course, test) = (Has(StepKind.Course), Has(StepKind.Test));
        if (Has(StepKind.Work) || way.Gives == RouteGain.Study)
        {
            return Lack.Several;
        }
        if (way.LanguageGate is { IsMet: false } gate)
        {
            return course || test ? Lack.Several : Norwegian(gate.Level);
        }
        return (course, test) switch
        {
            (true, true) => Lack.CourseAndExam,
            (true, false) => Lack.Course,
            (false, true) => Lack.Exam,
            _ => Lack.Nothing,
        };
    }

    private static Lack Norwegian(Cefr level) =>
        level switch
        {
            <= Cefr.A2 => Lack.NorwegianA2,
            Cefr.B1 => Lack.NorwegianB1,
            Cefr.B2 => Lack.NorwegianB2,
            _ => Lack.NorwegianC1,
        };
}
