namespace CompetenceMatch.Core.Insight;

/// <summary>What somebody must learn or pass before the occupation opens, by the recommended way of the plan.</summary>
public enum Lack
{
    /// <summary>Nothing to learn: papers, an answer, or nothing at all.</summary>
    Nothing,

    /// <summary>Only Norwegian, up to A2.</summary>
    NorwegianA2,
    NorwegianB1,
    NorwegianB2,

    /// <summary>Only Norwegian, C1 or more.</summary>
    NorwegianC1,

    /// <summary>Only complementary courses.</summary>
    Course,

    /// <summary>Only a test or exam.</summary>
    Exam,

    /// <summary>Courses and a test, with the Norwegian in place.</summary>
    CourseAndExam,

    /// <summary>Norwegian and more, or practice, or a whole education.</summary>
    Several,

    /// <summary>The facts end: the authority must be asked.</summary>
    Unknown,
}
