using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>People in columns, sorted by where they live; never changed once built.</summary>
internal sealed class Segment
{
    /// <summary>In place of a region's facet slot: no known municipality; one whose region is not in the table.</summary>
    public const int NoHome = -2;
    public const int NoRegion = -1;

    private readonly AskedBits free;
    private readonly AskedBits speakers;
    private string[]? placeCodes;
    private long[]? newest;
    private LivingRules? living;
    private IReadOnlyList<(Qualification, int[])>? kinds;

    public Segment()
    {
        free = new((day, bits) => Available!.AddUpTo(day, bits));
        // Of one language all floors are fewer than that.
        speakers = new(AddSpeakers, 32);
    }

    public required Column<PersonRow> Rows { get; init; }

    /// <summary>The same as the rows say, for going through everyone: see <see cref="PersonRow.Answers"/>.</summary>
    public required Column<ushort> Answers { get; init; }

    /// <summary>Day numbers; who has not said is free before any day.</summary>
    public required RowNumbers Available { get; init; }

    /// <summary>Of a full post; who has not said would work more than any.</summary>
    public required RowNumbers Percents { get; init; }
    public required Column<FacetKey> Keys { get; init; }

    /// <summary>Hash of the id; see <see cref="TieBreak"/>.</summary>
    public required Column<ulong> Ties { get; init; }
    public required Column<int> CardStarts { get; init; }
    public required Column<uint> Lists { get; init; }
    public required Column<byte> Cards { get; init; }
    public required TextTable Texts { get; init; }
    public required Column<long> UpdatedAt { get; init; }

    /// <summary>The latest of each 64 rows.</summary>
    public ReadOnlySpan<long> Newest => newest ??= LatestOfWords();

    /// <summary>Rows by the hash of their id: a slot holds row + 1, 0 = free.</summary>
    public required Column<int> IdSlots { get; init; }

    /// <summary>First row of <see cref="NoHome"/>, <see cref="NoRegion"/>, then each facet slot; the row after the last.</summary>
    public required Column<int> RegionStarts { get; init; }

    /// <summary>Municipality codes in the order of their rows; "" = not stated.</summary>
    public required TextTable Places { get; init; }

    /// <summary>The same as texts, read once.</summary>
    public IReadOnlyList<string> PlaceCodes => placeCodes ??= Places.All();

    /// <summary>First row of each place; the row after the last.</summary>
    public required Column<int> PlaceStarts { get; init; }

    /// <summary>Values of <see cref="Columns.Facts"/>.</summary>
    public required RowSets Facts { get; init; }

    /// <summary>By the three digits.</summary>
    public required RowSets Minors { get; init; }

    /// <summary>By facet slot: who would move there, and who lives there already and says so.</summary>
    public required RowSets Moves { get; init; }
    public required TermTable Fields { get; init; }
    public required TermTable Shifts { get; init; }
    public required TermTable Languages { get; init; }
    public required TermTable Skills { get; init; }
    public required TermTable Words { get; init; }

    /// <summary>The own words of each row in order, 0 = end of a text, else number + 1.</summary>
    public required Column<int> Sequences { get; init; }
    public required Column<int> SequenceStarts { get; init; }
    public required Concepts<WorkConcept> Works { get; init; }
    public required Concepts<Qualification> Qualifications { get; init; }
    public required Concepts<HeldApproval> Authorisations { get; init; }

    /// <summary>The qualifications that differ in code or level; in one kind they differ in recognition and area only.</summary>
    public IReadOnlyList<(Qualification Kind, int[] Numbers)> QualificationKinds =>
        kinds ??= [
            .. Qualifications
                .Items.Select((one, number) => (one, number))
                .GroupBy(pair => (pair.one.Code, pair.one.Nus))
                .Select(same => (same.First().one, same.Select(pair => pair.number).ToArray())),
        ];

    public KnownNumbers Known { get; } = new();

    public int Count => Rows.Length;
    public int BitWords => Bits.Words(Count);

    public Profile Profile(int row)
    {
        var from = new CardReader(Cards.Span[CardStarts.Span[row]..], Texts);
        return Card.Read(ref from);
    }

    public ProfileId Id(int row)
    {
        var from = new CardReader(Cards.Span[CardStarts.Span[row]..], Texts);
        return new ProfileId(Card.Id(ref from));
    }

    public Details Details(in PersonRow person) => new(Lists.Span, person.Detail);

    /// <summary>-1 = not here.</summary>
    public int Find(ProfileId id)
    {
        var slots = IdSlots.Span;
        var tie = TieBreak.Of(id.Value);
        for (
            var at = (int)tie & (slots.Length - 1);
            slots[at] > 0;
            at = (at + 1) & (slots.Length - 1)
        )
        {
            var row = slots[at] - 1;
            if (Ties.Span[row] == tie && Id(row) == id)
                return row;
        }

        return -1;
    }

    /// <summary>The rows of those who live in a municipality, by its number here.</summary>
    public (int From, int To) Place(int place)
    {
        var starts = PlaceStarts.Span;
        return (starts[place], starts[place + 1]);
    }

    /// <summary>By place: the rule of the place part for living there, seen from a municipality.</summary>
    public string[] LivingRules(string asked, Taxonomy taxonomy) =>
        (living ??= new LivingRules(PlaceCodes)).From(asked, taxonomy);

    /// <summary>Who is free on a day, or has not said; kept, for the days that every search counts.</summary>
    public ReadOnlySpan<ulong> FreeBy(int day) => free.Of(day, Count);

    /// <summary>Who has so much of a language other than Norwegian, or does not say how much.</summary>
    /// <param name="language">Its number here.</param>
    public ReadOnlySpan<ulong> Speakers(int language, LanguageSkillKind skill, Cefr level) =>
        speakers.Of((language << 8) | ((int)skill << 4) | (int)level, Count);

    /// <summary>The rows of those who live in a region, by its facet slot.</summary>
    public (int From, int To) Home(int region)
    {
        var starts = RegionStarts.Span;
        return (starts[region - NoHome], starts[region - NoHome + 1]);
    }

    private long[] LatestOfWords()
    {
        var latest = new long[BitWords];
        Array.Fill(latest, long.MinValue);
        for (var row = 0; row < Count; row++)
            latest[row >> 6] = Math.Max(latest[row >> 6], UpdatedAt.Span[row]);
        return latest;
    }

    private void AddSpeakers(int number, Span<ulong> bits)
    {
        var (language, skill, level) = (
            number >> 8,
            (LanguageSkillKind)((number >> 4) & 15),
            (Cefr)(number & 15)
        );
        Languages.Rows[language].AddTo(bits);
        var people = Rows.Span;
        foreach (var row in new RowWalk(bits))
        {
            foreach (var one in Details(people[row]).Languages)
            {
                if (one >> 12 == (uint)language && LanguageCode.Held((int)one, skill) < level)
                    Bits.Remove(bits, row);
            }
        }
    }
}
