using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>The filters of <see cref="FilterCompiler"/> over columns: the same filters in the same order.</summary>
internal sealed class ColumnFilters
{
    private readonly CandidateQuery query;
    private readonly FacetSlots slots;
    private readonly List<ColumnFilter> filters = [];

    private ColumnFilters(CandidateQuery query, FacetSlots slots)
    {
        this.query = query;
        this.slots = slots;
    }

    public static List<ColumnFilter> Compile(
        CandidateQuery query,
        WordsMeaning words,
        FacetSlots slots,
        Taxonomy taxonomy
    )
    {
        var compiler = new ColumnFilters(query, slots);
        compiler.AddPlace(taxonomy);
        compiler.AddOccupations(words);
        compiler.AddQualifications();
        compiler.AddTerms();
        compiler.AddEach();
        if (words.Asked.Length > 0)
            compiler.Add(
                true,
                FilterKind.Words,
                (segment, to) => TermSearch.Add(segment, words.Asked, to)
            );
        return compiler.filters;
    }

    private void AddPlace(Taxonomy taxonomy)
    {
        if (query.Regions.Count > 0)
            Add(
                true,
                FilterKind.Region,
                (segment, to) => PlaceRows.AddRegions(segment, to, query, slots)
            );
        if (
            query is { TravelMinutes: { } most, TravelFrom: { } code }
            && taxonomy.Municipalities.TryGetValue(code, out var from)
        )
        {
            Add(
                true,
                FilterKind.Travel,
                (segment, to) => PlaceRows.AddReach(segment, to, from, most, taxonomy)
            );
        }
    }

    private void AddOccupations(WordsMeaning words)
    {
        if (words.Occupations.Count > 0)
            AddOccupations(FilterKind.Words, new OccupationFilter(words.Codes));
        if (query.Occupations.Count > 0)
            AddOccupations(FilterKind.Occupation, new OccupationFilter(query.Occupations));
    }

    private void AddOccupations(FilterKind kind, OccupationFilter asked) =>
        Add(
            true,
            kind,
            (segment, to) =>
            {
                for (var minor = 0; minor < FacetSlots.Minors; minor++)
                {
                    if (asked.Passes(minor))
                        segment.Minors[minor].AddTo(to);
                }
            }
        );

    private void AddQualifications()
    {
        if (query.MinNus is { } level)
            Add(true, FilterKind.Level, (segment, to) => AddLevel(segment, to, level));
        Add(query.Licences.Count > 0, FilterKind.Licence, AddLicences);
        Add(
            query.Recognition.Count > 0,
            FilterKind.Recognition,
            (segment, to) =>
            {
                foreach (var state in query.Recognition)
                    segment.Facts[Facts.Recognition(state)].AddTo(to);
            }
        );
        Add(query.Fields.Count > 0, FilterKind.Field, AddFields);
    }

    private static void AddLevel(Segment segment, Span<ulong> to, int level)
    {
        if (level < Facts.Levels)
        {
            segment.Facts[Facts.Level(Math.Max(0, level))].AddTo(to);
            return;
        }

        var rows = segment.Rows.Span;
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row].Level == PersonRow.LevelNotStated)
                Bits.Add(to, row);
        }
    }

    private void AddLicences(Segment segment, Span<ulong> to)
    {
        foreach (var asked in query.Licences)
        {
            if (FacetSlots.Licence(asked) is >= 0 and var number)
                segment.Facts[Facts.Licence(number)].AddTo(to);
        }
    }

    private void AddFields(Segment segment, Span<ulong> to)
    {
        for (var number = 0; number < segment.Fields.Terms.Count; number++)
        {
            var field = segment.Fields.Terms.Text(number);
            if (
                field.Length == 0
                || query.Fields.Any(f => field.StartsWith(f, StringComparison.Ordinal))
            )
                segment.Fields.Rows[number].AddTo(to);
        }
    }

    private void AddTerms()
    {
        if (query.AvailableBy is { } date)
            Add(
                true,
                FilterKind.Available,
                (segment, to) => segment.Available.AddUpTo(date.DayNumber, to)
            );
        if (query.Percent is { } percent)
            Add(true, FilterKind.Percent, (segment, to) => segment.Percents.AddFrom(percent, to));
        Add(query.Shifts.Count > 0, FilterKind.Shift, AddShifts);
    }

    private void AddShifts(Segment segment, Span<ulong> to)
    {
        for (var number = 0; number < segment.Shifts.Terms.Count; number++)
        {
            var shift = segment.Shifts.Terms.Text(number);
            if (shift.Length == 0 || query.Shifts.Contains(shift))
                segment.Shifts.Rows[number].AddTo(to);
        }
    }

    private void AddEach()
    {
        foreach (
            var floor in FitFilter.GivesWay(query, FilterKind.Language)
                ? []
                : query.Languages.Distinct()
        )
        {
            filters.Add(
                new(
                    FilterKind.Language,
                    floor.ToString(),
                    (segment, to) => AddSpeakers(segment, to, floor),
                    floor
                )
            );
        }

        foreach (var skill in query.MustSkills.Distinct(StringComparer.Ordinal))
        {
            var asked = SkillText.Normalise(skill);
            filters.Add(
                new(
                    FilterKind.MustSkill,
                    skill,
                    (segment, to) =>
                    {
                        if (segment.Skills.Find(asked) is >= 0 and var number)
                            segment.Skills.Rows[number].AddTo(to);
                    }
                )
            );
        }
    }

    // Everyone is asked about Norwegian; another language that is not listed is not held.
    private static void AddSpeakers(Segment segment, Span<ulong> to, LanguageFloor floor)
    {
        if (floor.Language == "no")
        {
            segment.Facts[Facts.Norwegian(floor.Skill, floor.Level)].AddTo(to);
            return;
        }

        if (segment.Languages.Terms.Number(floor.Language) is not (>= 0 and var language))
            return;
        segment.Speakers(language, floor.Skill, floor.Level).CopyTo(to);
    }

    private void Add(bool active, FilterKind kind, ColumnFilter.Adding add)
    {
        if (active && !FitFilter.GivesWay(query, kind))
            filters.Add(new ColumnFilter(kind, null, add));
    }
}
