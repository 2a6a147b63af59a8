using System.Runtime.InteropServices;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>Takes people one by one and packs each at once, so that a million never stand beside the columns.</summary>
internal sealed class SegmentBuilder
{
    private readonly Taxonomy taxonomy;
    private readonly FacetSlots slots;
    private readonly CardWriter cards;
    private readonly PersonLists lists;
    private readonly OwnWordNumbers words = new();
    private readonly List<PersonDraft> drafts = [];
    private readonly List<int> sequences = [];
    private readonly List<int> fields = [];
    private readonly List<int> shifts = [];
    private readonly List<int> moves = [];

    public SegmentBuilder(Taxonomy taxonomy, FacetSlots slots)
    {
        this.taxonomy = taxonomy;
        this.slots = slots;
        cards = new CardWriter(Texts);
        lists = new PersonLists(taxonomy);
    }

    /// <summary>Of the cards.</summary>
    public Numbering<string> Texts { get; } = new();
    public Numbering<string> Places { get; } = new();

    /// <summary>Fields of education; "" = an education without one.</summary>
    public Numbering<string> Fields { get; } = new();

    /// <summary>"" = not stated.</summary>
    public Numbering<string> Shifts { get; } = new();
    public PersonLists Lists => lists;
    public TermTableBuilder Words => words.Terms;
    public FacetSlots Slots => slots;
    public CardWriter Cards => cards;
    public IReadOnlyList<PersonDraft> Drafts => drafts;

    public void Add(Profile profile, long updatedAt)
    {
        var document = new CandidateDocument(profile, updatedAt, taxonomy, slots);
        var listsAt = lists.Length;
        var fits = lists.Add(document);
        var row = PersonRows.Of(document, fits);
        var key = PersonRows.KeyOf(document, row, slots);
        var cardAt = cards.Length;
        Card.Write(cards, profile);
        drafts.Add(
            new PersonDraft(
                row,
                key,
                TieBreak.Of(profile.Id.Value),
                cardAt,
                Facts.Of(row, key),
                updatedAt,
                document.Home is null ? Segment.NoHome
                    : document.HomeRegion < 0 ? Segment.NoRegion
                    : document.HomeRegion,
                Places[profile.Municipality ?? ""],
                listsAt,
                sequences.Count,
                fields.Count,
                shifts.Count,
                moves.Count
            )
        );
        words.Add(profile, sequences);
        foreach (var education in profile.Educations)
            fields.Add(Fields[education.Field ?? ""]);
        foreach (var shift in profile.Shifts.DefaultIfEmpty(""))
            shifts.Add(Shifts[shift]);
        moves.AddRange(profile.WillMoveTo.Select(slots.Region).Where(slot => slot >= 0));
    }

    /// <summary>The own words of a draft, text by text, each text ended by -1.</summary>
    public ReadOnlySpan<int> SequenceOf(int draft) => Slice(sequences, draft, d => d.Words);

    public ReadOnlySpan<int> FieldsOf(int draft) => Slice(fields, draft, d => d.Fields);

    public ReadOnlySpan<int> ShiftsOf(int draft) => Slice(shifts, draft, d => d.Shifts);

    /// <summary>Facet slots of the regions to move to, the own one among them.</summary>
    public ReadOnlySpan<int> MovesOf(int draft) => Slice(moves, draft, d => d.Moves);

    private ReadOnlySpan<int> Slice(List<int> all, int draft, Func<PersonDraft, int> start)
    {
        var from = start(drafts[draft]);
        var to = draft + 1 < drafts.Count ? start(drafts[draft + 1]) : all.Count;
        return CollectionsMarshal.AsSpan(all)[from..to];
    }
}
