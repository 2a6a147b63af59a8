using System.Runtime.InteropServices;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>Packs people's lists as <see cref="Details"/> reads them; skills keep the builder's numbers until they are sorted.</summary>
internal sealed class PersonLists(Taxonomy taxonomy)
{
    private readonly List<uint> words = [];
    private readonly Dictionary<string, int> skillNumbers = new(StringComparer.Ordinal);
    private readonly List<uint> works = [];
    private readonly List<uint> qualifications = [];
    private readonly List<uint> authorisations = [];
    private readonly List<uint> languages = [];
    private readonly List<uint> skills = [];

    public Numbering<WorkConcept> Works { get; } = new();
    public Numbering<Qualification> Qualifications { get; } = new();
    public Numbering<HeldApproval> Authorisations { get; } = new();
    public Numbering<string> Languages { get; } = new();
    public TermTableBuilder Skills { get; } = new();
    public int Length => words.Count;
    public ReadOnlySpan<uint> All => CollectionsMarshal.AsSpan(words);

    /// <summary>False if something does not fit, so that the lists do not say everything.</summary>
    public bool Add(CandidateDocument document)
    {
        foreach (
            var list in (List<uint>[])[works, qualifications, authorisations, languages, skills]
        )
            list.Clear();
        var fits = AddWorks(document.Profile.Experience);
        AddQualifications(document.Profile);
        foreach (var row in document.Profile.Authorisations)
            authorisations.Add((uint)Authorisations[new(row.Profession, row.State)]);
        AddLanguages(document.Profile.Languages);
        AddSkills(document.Profile.Skills);
        foreach (
            var list in (List<uint>[])[works, qualifications, authorisations, languages, skills]
        )
        {
            fits &= list.Count <= Details.MostOfEach;
            list.RemoveRange(
                Math.Min(list.Count, Details.MostOfEach),
                Math.Max(0, list.Count - Details.MostOfEach)
            );
        }

        Put(document);
        return fits;
    }

    private void Put(CandidateDocument document)
    {
        words.Add(Details.Pair(works.Count / 2, qualifications.Count));
        words.Add(Details.Pair(authorisations.Count, languages.Count));
        words.Add(Details.Pair(skills.Count, document.Minors.Length));
        words.Add(Details.Pair(document.MoveRegions.Length, 0));
        words.AddRange(works);
        words.AddRange(qualifications);
        words.AddRange(authorisations);
        words.AddRange(languages);
        words.AddRange(skills);
        foreach (var minor in document.Minors)
            words.Add((uint)minor);
        foreach (var region in document.MoveRegions)
            words.Add((uint)region);
    }

    private bool AddWorks(IReadOnlyList<Experience> experience)
    {
        var fits = true;
        foreach (var work in experience)
        {
            if (work.Occupation is not { Value: not null } occupation)
                continue;
            var months = WorkSpan.Months(work);
            fits &= months is not null;
            var concept = (uint)Works[new(occupation, work.Esco)];
            works.Add(concept | (work.Current && work.To is null ? WorkSpan.Ongoing : 0));
            works.Add(months ?? 0);
        }

        return fits;
    }

    // Only what can lead to an occupation: the rest of an education counts through its level.
    private void AddQualifications(Profile profile)
    {
        foreach (var row in profile.Educations)
        {
            if (row is { Completed: true, Field: { } field, Nus: { } nus and >= 0 })
                Add(new(field, nus, row.Recognition, EducationAreas.Of(row.Country, taxonomy)));
        }

        foreach (var row in profile.TradeCertificates)
        {
            if (row.Occupation is { Value: { } code })
                Add(new(code, -1, row.Recognition, EducationAreas.Of(row.Country, taxonomy)));
        }

        void Add(Qualification one) => qualifications.Add((uint)Qualifications[one]);
    }

    private void AddLanguages(IReadOnlyList<LanguageSkill> rows)
    {
        foreach (var language in rows.GroupBy(row => row.Language, StringComparer.Ordinal))
        {
            if (language.Key != "no")
                languages.Add(((uint)Languages[language.Key] << 12) | LanguageCode.Of(language));
        }
    }

    private void AddSkills(IReadOnlyList<Skill> rows)
    {
        foreach (var row in rows)
        {
            var number = (uint)SkillNumber(row.Name) << 1;
            var evidence = row.Evidence == Evidence.Evidenced ? 1u : 0;
            var known = skills.FindIndex(one => one >> 1 == number >> 1);
            if (known < 0)
                skills.Add(number | evidence);
            else
                skills[known] |= evidence;
        }
    }

    private int SkillNumber(string name)
    {
        if (!skillNumbers.TryGetValue(name, out var number))
            skillNumbers.Add(name, number = Skills.Number(SkillText.Normalise(name)));
        return number;
    }
}
