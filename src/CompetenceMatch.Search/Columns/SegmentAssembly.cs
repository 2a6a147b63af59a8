namespace CompetenceMatch.Search.Columns;

/// <summary>Puts what a builder has taken into order and into columns.</summary>
internal sealed class SegmentAssembly
{
    private readonly SegmentBuilder from;
    private readonly int[] order;
    private readonly TextTable places;
    private readonly int[] placeRanks;
    private readonly int[] skillPlaces;
    private readonly TextTable skillTerms;
    private readonly int[] wordPlaces;
    private readonly TextTable wordTerms;
    private readonly PersonRow[] rows;
    private readonly uint[] lists;
    private readonly List<int> sequences = [];
    private readonly int[] sequenceStarts;
    private readonly SegmentPairs pairs = new();

    private SegmentAssembly(SegmentBuilder from)
    {
        this.from = from;
        (places, placeRanks) = PlaceOrder.Of(from);
        (skillTerms, skillPlaces) = from.Lists.Skills.Sorted();
        (wordTerms, wordPlaces) = from.Words.Sorted();
        order = Enumerable.Range(0, from.Drafts.Count).ToArray();
        var keys = Array.ConvertAll(order, draft => Key(from.Drafts[draft]));
        Array.Sort(keys, order);
        rows = new PersonRow[order.Length];
        lists = new uint[from.Lists.Length];
        sequenceStarts = new int[order.Length];
        var listsAt = 0;
        for (var row = 0; row < order.Length; row++)
            listsAt = Put(row, order[row], listsAt);
    }

    public static Segment Build(SegmentBuilder from) => new SegmentAssembly(from).Segment();

    // Places are ranked by region first, so the place alone clusters both; the hash makes the order of no one's choice.
    private UInt128 Key(PersonDraft draft) => new((ulong)placeRanks[draft.Place], draft.Tie);

    private int Put(int row, int draft, int listsAt)
    {
        var person = from.Drafts[draft];
        rows[row] = person.Row with { Place = (ushort)placeRanks[person.Place], Detail = listsAt };
        listsAt += CopyLists(person.Lists, listsAt);
        sequenceStarts[row] = sequences.Count;
        foreach (var word in from.SequenceOf(draft))
        {
            sequences.Add(word == OwnWordNumbers.EndOfText ? 0 : wordPlaces[word] + 1);
            if (word != OwnWordNumbers.EndOfText)
                pairs.Words.AddOnce(wordPlaces[word], row);
        }

        pairs.Add(row, new Details(lists, rows[row].Detail), person.Facts);
        foreach (var field in from.FieldsOf(draft))
            pairs.Fields.AddOnce(field, row);
        foreach (var shift in from.ShiftsOf(draft))
            pairs.Shifts.AddOnce(shift, row);
        foreach (var region in from.MovesOf(draft))
            pairs.Moves.AddOnce(region, row);
        return listsAt;
    }

    private int CopyLists(int start, int to)
    {
        var source = new Details(from.Lists.All, start);
        var length = Details.Head + source.Length;
        from.Lists.All.Slice(start, length).CopyTo(lists.AsSpan(to));
        var skills = lists.AsSpan(to + Details.Head + source.SkillsAt, source.Skills.Length);
        foreach (ref var skill in skills)
            skill = ((uint)skillPlaces[skill >> 1] << 1) | (skill & 1);
        skills.Sort();
        return length;
    }

    private Segment Segment()
    {
        var count = rows.Length;
        var ties = Array.ConvertAll(order, draft => from.Drafts[draft].Tie);
        var all = from.Lists;
        return new Segment
        {
            Rows = rows,
            Answers = Array.ConvertAll(rows, row => row.Answers),
            Available = RowNumbers.Of(Array.ConvertAll(rows, row => row.Available)),
            Percents = RowNumbers.Of(Array.ConvertAll(rows, row => (int)row.Percent)),
            Keys = Array.ConvertAll(order, draft => from.Drafts[draft].Key),
            Ties = ties,
            CardStarts = Array.ConvertAll(order, draft => from.Drafts[draft].Card),
            Lists = lists,
            Cards = from.Cards.Bytes.ToArray(),
            Texts = TextTable.Of(from.Texts.Items),
            UpdatedAt = Array.ConvertAll(order, draft => from.Drafts[draft].UpdatedAt),
            IdSlots = Slots(ties),
            RegionStarts = Starts(
                from.Slots.RegionCodes.Count + 2,
                row => from.Drafts[order[row]].Region - Columns.Segment.NoHome
            ),
            Places = places,
            PlaceStarts = Starts(places.Count, row => rows[row].Place),
            Facts = RowSets.Of(count, Columns.Facts.Count, pairs.Facts),
            Minors = RowSets.Of(count, Candidates.FacetSlots.Minors, pairs.Minors),
            Moves = RowSets.Of(count, from.Slots.RegionCodes.Count, pairs.Moves),
            Fields = Terms(from.Fields.Items, pairs.Fields),
            Shifts = Terms(from.Shifts.Items, pairs.Shifts),
            Languages = Terms(all.Languages.Items, pairs.Languages),
            Skills = new TermTable(skillTerms, RowSets.Of(count, skillTerms.Count, pairs.Skills)),
            Words = new TermTable(wordTerms, RowSets.Of(count, wordTerms.Count, pairs.Words)),
            Sequences = new Column<int>(sequences),
            SequenceStarts = sequenceStarts,
            Works = Concepts(all.Works.Items, one => one.Text, WorkConcept.Parse, pairs.Works),
            Qualifications = Qualifications(),
            Authorisations = Authorisations(),
        };
    }

    private Concepts<Qualification> Qualifications() =>
        Concepts(
            from.Lists.Qualifications.Items,
            one => one.Text,
            Qualification.Parse,
            pairs.Qualifications
        );

    private Concepts<HeldApproval> Authorisations() =>
        Concepts(
            from.Lists.Authorisations.Items,
            one => one.Text,
            HeldApproval.Parse,
            pairs.Authorisations
        );

    private int[] Starts(int groups, Func<int, int> groupOf)
    {
        var starts = new int[groups + 1];
        for (var row = 0; row < rows.Length; row++)
            starts[groupOf(row) + 1]++;
        for (var group = 0; group < groups; group++)
            starts[group + 1] += starts[group];
        return starts;
    }

    // Few and short: found by going through them, so they stay in the builder's order.
    private TermTable Terms(IEnumerable<string> terms, PairList of)
    {
        var table = TextTable.Of(terms);
        return new TermTable(table, RowSets.Of(rows.Length, table.Count, of));
    }

    private Concepts<T> Concepts<T>(
        IEnumerable<T> items,
        Func<T, string> text,
        Func<string, T> parse,
        PairList of
    )
    {
        var table = TextTable.Of(items.Select(text));
        return new Concepts<T>(table, RowSets.Of(rows.Length, table.Count, of), parse);
    }

    private static int[] Slots(ulong[] ties)
    {
        var slots = new int[
            (int)
                System.Numerics.BitOperations.RoundUpToPowerOf2(
                    (uint)(ties.Length + (ties.Length / 2) + 1)
                )
        ];
        for (var row = 0; row < ties.Length; row++)
        {
            var at = (int)ties[row] & (slots.Length - 1);
            while (slots[at] > 0)
                at = (at + 1) & (slots.Length - 1);
            slots[at] = row + 1;
        }

        return slots;
    }
}
