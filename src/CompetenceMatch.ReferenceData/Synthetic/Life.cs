using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Regions;

namespace CompetenceMatch.ReferenceData.Synthetic;

/// <summary>The frame of an invented person that everything else hangs on.</summary>
/// <param name="Nus">Level of the highest education, finished or not.</param>
/// <param name="Leads">The education's field and where it ordinarily leads; null = general schooling.</param>
/// <param name="Occupation">The occupation the person is trained for or used to.</param>
/// <param name="IsBelowLevel">In work that asks for less than the person's higher education.</param>
internal sealed record Life(
    int Index,
    OriginRow Origin,
    Residence Ground,
    DateOnly Born,
    YearMonth Arrived,
    int YearsHere,
    int Nus,
    bool IsFinished,
    int EducationYear,
    FieldOccupations? Leads,
    OccupationCode Occupation,
    bool IsWorking,
    bool IsBelowLevel,
    Municipality Home
)
{
    public bool IsHighlyEducated => Nus >= 6 && IsFinished;

    /// <summary>Educated before the move to Norway.</summary>
    public bool IsEducatedAbroad => EducationYear <= Arrived.Year;
}
