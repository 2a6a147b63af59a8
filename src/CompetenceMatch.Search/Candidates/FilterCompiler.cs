using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Regions;

namespace CompetenceMatch.Search.Candidates;

/// <summary>Turns a query into filters. A closed question that is not answered passes every one of them.</summary>
internal static class FilterCompiler
{
    public static List<CompiledFilter> Compile(
        CandidateQuery query,
        WordsMeaning words,
        FacetSlots slots,
        Taxonomy taxonomy
    )
    {
        var filters = new List<CompiledFilter>();
        void Add(bool active, FilterKind kind, Func<CandidateDocument, bool> passes)
        {
            if (active)
                filters.Add(new CompiledFilter(kind, null, passes));
        }

        Add(
            words.Occupations.Count > 0,
            FilterKind.Words,
            new OccupationFilter(words.Codes).Passes
        );
        Add(words.Terms.Length > 0, FilterKind.Words, d => OwnWords.Hold(d.Words, words.Terms));
        Add(
            query.Occupations.Count > 0,
            FilterKind.Occupation,
            new OccupationFilter(query.Occupations).Passes
        );
        foreach (var skill in query.MustSkills)
        {
            var asked = SkillText.Normalise(skill);
            filters.Add(new(FilterKind.MustSkill, skill, d => d.Skills.Contains(asked)));
        }

        foreach (var floor in query.Languages)
            filters.Add(new(FilterKind.Language, floor.ToString(), Spoken(floor), floor));
        Add(query.MinNus is not null, FilterKind.Level, d => !d.NusStated || d.Nus >= query.MinNus);
        Add(query.Fields.Count > 0, FilterKind.Field, InField(query.Fields));
        Add(
            query.Recognition.Count > 0,
            FilterKind.Recognition,
            d => query.Recognition.Any(d.Recognition.May)
        );
        Add(
            query.Licences.Count > 0,
            FilterKind.Licence,
            d => query.Licences.Any(c => FacetSlots.Holds(d.Licences, c))
        );
        Add(query.Regions.Count > 0, FilterKind.Region, InRegion(query, slots));
        AddPlaceAndTerms(query, taxonomy, Add);
        return filters;
    }

    private static void AddPlaceAndTerms(
        CandidateQuery query,
        Taxonomy taxonomy,
        Action<bool, FilterKind, Func<CandidateDocument, bool>> add
    )
    {
        var from = query.TravelFrom is { } code
            ? taxonomy.Municipalities.GetValueOrDefault(code)
            : null;
        add(
            from is not null && query.TravelMinutes is not null,
            FilterKind.Travel,
            d => d.Home is null || Travel.Minutes(d.Home, from!) <= query.TravelMinutes
        );
        add(
            query.AvailableBy is not null,
            FilterKind.Available,
            d => d.Profile.AvailableFrom is not { } date || date <= query.AvailableBy
        );
        add(
            query.Percent is not null,
            FilterKind.Percent,
            d => d.Profile.Percent is not { } percent || percent >= query.Percent
        );
        add(
            query.Shifts.Count > 0,
            FilterKind.Shift,
            d => d.Profile.Shifts.Count == 0 || d.Profile.Shifts.Any(s => query.Shifts.Contains(s))
        );
    }

    private static Func<CandidateDocument, bool> InField(Choices<string> fields) =>
        d =>
            d.Profile.Educations.Any(e =>
                e.Field is null || fields.Any(f => e.Field.StartsWith(f, StringComparison.Ordinal))
            );

    private static Func<CandidateDocument, bool> InRegion(CandidateQuery query, FacetSlots slots)
    {
        var regions = query.Regions.Select(slots.Region).Where(r => r >= 0).ToArray();
        return d =>
            d.Home is null
            || regions.Contains(d.HomeRegion)
            || (query.IncludeWouldMove && d.MoveRegions.AsSpan().ContainsAny(regions));
    }

    // Everyone is asked about Norwegian; another language that is not listed is not held.
    private static Func<CandidateDocument, bool> Spoken(LanguageFloor floor) =>
        d =>
        {
            var listed = d.Profile.Languages.Where(l => l.Language == floor.Language).ToArray();
            if (listed.Length == 0)
                return floor.Language == "no";
            return listed.Max(floor.Held) is not { } held || held >= floor.Level;
        };
}
