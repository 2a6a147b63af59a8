using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Search.Candidates;

/// <summary>The unit groups a person can show something for: work, certificate, authorisation or education.</summary>
internal static class HeldOccupations
{
    /// <summary>STYRK-08 codes, each once, in ordinal order.</summary>
    public static string[] Of(Profile profile, Taxonomy taxonomy)
    {
        var held = new HashSet<string>(StringComparer.Ordinal);
        void Add(OccupationCode? code)
        {
            if (code is { Value: { Length: > 0 } value })
                held.Add(value);
        }

        foreach (var work in profile.Experience)
        {
            Add(work.Occupation);
            foreach (var code in taxonomy.Esco.UnitGroupsAround(work.Esco))
                Add(code);
        }
        Add(profile.CurrentJob?.Occupation);
        foreach (var certificate in profile.TradeCertificates)
            Add(certificate.Occupation);
        foreach (var code in Authorised(profile, taxonomy))
            Add(code);
        foreach (var education in profile.Educations)
        foreach (var code in LedTo(education, taxonomy))
            Add(code);
        var sorted = held.ToArray();
        Array.Sort(sorted, StringComparer.Ordinal);
        return sorted;
    }

    private static IEnumerable<OccupationCode> Authorised(Profile profile, Taxonomy taxonomy)
    {
        foreach (var authorisation in profile.Authorisations)
        {
            if (
                authorisation.State == AuthorisationState.Granted
                && taxonomy.Professions.TryGetValue(authorisation.Profession, out var profession)
            )
            {
                foreach (var code in profession.Occupations)
                    yield return code;
            }
        }
    }

    private static IEnumerable<OccupationCode> LedTo(EducationRecord education, Taxonomy taxonomy)
    {
        if (education is not { Completed: true, Field: { } field, Nus: { } nus })
            yield break;
        foreach (var row in taxonomy.FieldOccupations)
        {
            if (nus < row.NusMin || !field.StartsWith(row.Field, StringComparison.Ordinal))
                continue;
            foreach (var code in row.Occupations)
                yield return code;
        }
    }
}
