using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Search.Candidates;

/// <summary>Makes a need of a free search, so that both are scored by the same rules.</summary>
internal static class QueryNeed
{
    /// <param name="occupations">Those of the query, or those its words mean.</param>
    public static Need Of(CandidateQuery query, IEnumerable<OccupationCode> occupations) =>
        new()
        {
            Id = new NeedId(CandidateQueryText.Canonical(query)),
            Occupation = occupations.FirstOrDefault(o => o.Value.Length == 4)
                is { Value: not null } code
                ? code
                : null,
            Municipality = query.TravelFrom,
            MinNus = query.MinNus,
            Fields = query.Fields,
            MustSkills = query.MustSkills,
            ShouldSkills = query.ShouldSkills,
            Languages = query.Languages.Count == 0 ? [] : Demands(query),
            // One of several classes is enough in a search; in a need every class is a must.
            Licences = query.Licences.Count == 1 ? query.Licences : [],
            Start = query.AvailableBy,
            Percent = query.Percent,
            Shifts = query.Shifts,
        };

    // Choices are sorted, so the floors of one language stand together.
    private static List<LanguageDemand> Demands(CandidateQuery query)
    {
        var demands = new List<LanguageDemand>(1);
        for (var i = 0; i < query.Languages.Count; i++)
        {
            var floor = query.Languages[i];
            if (demands.Count > 0 && demands[^1].Language == floor.Language)
                demands[^1] = floor.AddTo(demands[^1]);
            else
                demands.Add(floor.AddTo(new LanguageDemand(floor.Language)));
        }

        return demands;
    }
}
