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
        {
            if (Passes(minor))
                return true;
        }

        return false;
    }

    /// <param name="minor">A minor group by its three digits.</param>
    public bool Passes(int minor)
    {
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
