using System.Globalization;
using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Search.Candidates;

/// <summary>Asked occupations: a unit group is met by its whole minor group, a shorter code by prefix.</summary>
internal sealed class OccupationFilter
{
    private readonly (int Divisor, int Code)[] asked;

    public OccupationFilter(IEnumerable<OccupationCode> codes) =>
        asked = [
            .. codes.Select(c =>
                (Divisor(c.Minor), int.Parse(c.Minor, CultureInfo.InvariantCulture))
            ),
        ];

    public bool Passes(CandidateDocument document)
    {
        foreach (var minor in document.Minors)
        foreach (var (divisor, code) in asked)
        {
            if (minor / divisor == code)
                return true;
        }

        return false;
    }

    private static int Divisor(string code) =>
        code.Length switch
        {
            1 => 100,
            2 => 10,
            _ => 1,
        };
}
