using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Regions;

namespace CompetenceMatch.Search.Candidates;

/// <summary>Turns a query into filters. A closed question that is not answered passes every one of them.</summary>
internal sealed class FilterCompiler
{
    private readonly CandidateQuery query;
    private readonly FacetSlots slots;
    private readonly List<CompiledFilter> filters = [];

    private FilterCompiler(CandidateQuery query, FacetSlots slots)
    {
        this.query = query;
        this.slots = slots;
    }

    /// <summary>The cheap filters first: most people fail early.</summary>
    public static IReadOnlyList<CompiledFilter> Compile(
        CandidateQuery query,
        WordsMeaning words,
        FacetSlots slots,
        Taxonomy taxonomy
    )
    {
        var compiler = new FilterCompiler(query, slots);
        compiler.AddPlace(taxonomy);
        compiler.AddOccupations(words);
        compiler.AddQualifications();
        compiler.AddTerms();
        compiler.AddEach();
        compiler.Add(
            words.Asked.Length > 0,
            FilterKind.Words,
            d => words.Asked.Any(one => one.HeldBy(d.Profile))
        );
        return compiler.filters;
    }

    private void AddPlace(Taxonomy taxonomy)
    {
        var regions = query.Regions.Select(slots.Region).Where(r => r >= 0).ToArray();
        Add(
            query.Regions.Count > 0,
            FilterKind.Region,
            d =>
                d.Home is null
                || regions.Contains(d.HomeRegion)
                || (query.IncludeWouldMove && d.MoveRegions.AsSpan().ContainsAny(regions))
        );
        if (query.TravelMinutes is not { } most || query.TravelFrom is not { } code)
            return;
        if (taxonomy.Municipalities.TryGetValue(code, out var from))
        {
            Add(
                true,
                FilterKind.Travel,
                d => d.Home is null || Travel.Minutes(d.Home, from) <= most
            );
        }
    }

    private void AddOccupations(WordsMeaning words)
    {
        Add(
            words.Occupations.Count > 0,
            FilterKind.Words,
            new OccupationFilter(words.Codes).Passes
        );
        Add(
            query.Occupations.Count > 0,
            FilterKind.Occupation,
            new OccupationFilter(query.Occupations).Passes
        );
    }

    private void AddQualifications()
    {
        Add(query.MinNus is not null, FilterKind.Level, d => !d.NusStated || d.Nus >= query.MinNus);
        Add(
            query.Licences.Count > 0,
            FilterKind.Licence,
            d => query.Licences.Any(c => FacetSlots.Holds(d.Licences, c))
        );
        Add(
            query.Recognition.Count > 0,
            FilterKind.Recognition,
            d => query.Recognition.Any(d.Recognition.May)
        );
        Add(
            query.Fields.Count > 0,
            FilterKind.Field,
            d =>
                d.Profile.Educations.Any(e =>
                    e.Field is null
                    || query.Fields.Any(f => e.Field.StartsWith(f, StringComparison.Ordinal))
                )
        );
    }

    private void AddTerms()
    {
        Add(
            query.AvailableBy is not null,
            FilterKind.Available,
            d => d.Profile.AvailableFrom is not { } date || date <= query.AvailableBy
        );
        Add(
            query.Percent is not null,
            FilterKind.Percent,
            d => d.Profile.Percent is not { } percent || percent >= query.Percent
        );
        Add(
            query.Shifts.Count > 0,
            FilterKind.Shift,
            d => d.Profile.Shifts.Count == 0 || d.Profile.Shifts.Any(s => query.Shifts.Contains(s))
        );
    }

    private void AddEach()
    {
        var floors = FitFilter.GivesWay(query, FilterKind.Language)
            ? []
            : query.Languages.Distinct();
        foreach (var floor in floors)
            filters.Add(new(FilterKind.Language, floor.ToString(), Spoken(floor)));
        foreach (var skill in query.MustSkills.Distinct(StringComparer.Ordinal))
        {
            var asked = SkillText.Normalise(skill);
            filters.Add(new(FilterKind.MustSkill, skill, d => d.Skills.Contains(asked)));
        }
    }

    private void Add(bool active, FilterKind kind, Func<CandidateDocument, bool> passes)
    {
        if (active && !FitFilter.GivesWay(query, kind))
            filters.Add(new CompiledFilter(kind, null, passes));
    }

    // Everyone is asked about Norwegian; another language that is not listed is not held.
    private static Func<CandidateDocument, bool> Spoken(LanguageFloor floor) =>
        d =>
        {
            var (listed, best) = (false, (Core.Languages.Cefr?)null);
            foreach (var language in d.Profile.Languages)
            {
                if (language.Language != floor.Language)
                    continue;
                listed = true;
                var held = floor.Held(language);
                best = best > held ? best : held ?? best;
            }

            return !listed ? floor.Language == "no" : best is null || best >= floor.Level;
        };
}
