using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Regions;
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
        compiler.AddRegions();
        if (query is { TravelMinutes: { } most, TravelFrom: { } code })
            compiler.AddTravel(code, most, taxonomy);
        compiler.AddOccupations(words);
        compiler.AddQualifications();
        compiler.AddTerms();
        compiler.AddLanguages();
        compiler.AddSkills();
        if (words.Asked.Length > 0)
            compiler.AddWords(words.Asked);
        return compiler.filters;
    }

    // Whatever a filter has to remember is remembered in a method of its own: a query pays for what it asks.
    private void AddWords(AskedWords[] asked) =>
        Add(FilterKind.Words, null, (segment, to) => TermSearch.Add(segment, asked, to));

    private void AddRegions()
    {
        if (query.Regions.Count > 0)
            Add(
                FilterKind.Region,
                KeyOf(FilterKind.Region),
                (segment, to) => PlaceRows.AddRegions(segment, to, query, slots)
            );
    }

    private void AddTravel(string code, int most, Taxonomy taxonomy)
    {
        if (taxonomy.Municipalities.TryGetValue(code, out var from))
            AddReach(from, most, taxonomy);
    }

    private void AddReach(Municipality from, int most, Taxonomy taxonomy) =>
        Add(
            FilterKind.Travel,
            null,
            (segment, to) => PlaceRows.AddReach(segment, to, from, most, taxonomy)
        );

    private void AddOccupations(WordsMeaning words)
    {
        if (words.Occupations.Count > 0)
            AddOccupations(FilterKind.Words, words.Codes);
        if (query.Occupations.Count > 0)
            AddOccupations(FilterKind.Occupation, query.Occupations);
    }

    private void AddOccupations(FilterKind kind, IReadOnlyList<OccupationCode> codes)
    {
        var asked = new OccupationFilter(codes);
        Add(
            kind,
            codes.Count == 1 ? FilterKey.Occupation(codes[0].Minor) : null,
            (segment, to) =>
            {
                for (var minor = 0; minor < FacetSlots.Minors; minor++)
                {
                    if (asked.Passes(minor))
                        segment.Minors[minor].AddTo(to);
                }
            }
        );
    }

    private void AddQualifications()
    {
        if (query.MinNus is not null)
            Add(FilterKind.Level, KeyOf(FilterKind.Level), AddLevel);
        if (query.Licences.Count > 0)
            Add(FilterKind.Licence, KeyOf(FilterKind.Licence), AddLicences);
        if (query.Recognition.Count > 0)
            Add(FilterKind.Recognition, KeyOf(FilterKind.Recognition), AddRecognition);
        if (query.Fields.Count > 0)
            Add(FilterKind.Field, null, AddFields);
    }

    private void AddRecognition(Segment segment, Span<ulong> to)
    {
        for (var i = 0; i < query.Recognition.Count; i++)
            segment.Facts[Facts.Recognition(query.Recognition[i])].AddTo(to);
    }

    private void AddLevel(Segment segment, Span<ulong> to)
    {
        if (query.MinNus is { } level and < Facts.Levels)
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
        for (var i = 0; i < query.Licences.Count; i++)
        {
            if (FacetSlots.Licence(query.Licences[i]) is >= 0 and var number)
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
        if (query.AvailableBy is not null)
            Add(FilterKind.Available, KeyOf(FilterKind.Available), AddFree);
        if (query.Percent is not null)
            Add(FilterKind.Percent, KeyOf(FilterKind.Percent), AddShares);
        if (query.Shifts.Count > 0)
            Add(FilterKind.Shift, KeyOf(FilterKind.Shift), AddShifts);
    }

    private void AddFree(Segment segment, Span<ulong> to) =>
        segment.Available.AddUpTo(query.AvailableBy!.Value.DayNumber, to);

    private void AddShares(Segment segment, Span<ulong> to) =>
        segment.Percents.AddFrom(query.Percent!.Value, to);

    private void AddShifts(Segment segment, Span<ulong> to)
    {
        for (var number = 0; number < segment.Shifts.Terms.Count; number++)
        {
            var shift = segment.Shifts.Terms.Text(number);
            if (shift.Length == 0 || query.Shifts.Contains(shift))
                segment.Shifts.Rows[number].AddTo(to);
        }
    }

    private void AddLanguages()
    {
        if (FitFilter.GivesWay(query, FilterKind.Language))
            return;
        for (var i = 0; i < query.Languages.Count; i++)
            AddLanguage(query.Languages[i]);
    }

    private void AddLanguage(LanguageFloor floor) =>
        filters.Add(
            new(
                FilterKind.Language,
                floor.ToString(),
                (segment, to) => AddSpeakers(segment, to, floor),
                floor,
                FilterKey.Norwegian(floor)
            )
        );

    private void AddSkills()
    {
        for (var i = 0; i < query.MustSkills.Count; i++)
            AddSkill(query.MustSkills[i], SkillText.Normalise(query.MustSkills[i]));
    }

    private void AddSkill(string skill, string asked) =>
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

    private long? KeyOf(FilterKind kind) => FilterKey.Of(query, kind, slots);

    private void Add(FilterKind kind, long? key, ColumnFilter.Adding add)
    {
        if (!FitFilter.GivesWay(query, kind))
            filters.Add(new ColumnFilter(kind, null, add, null, key));
    }
}
