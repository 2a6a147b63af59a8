namespace CompetenceMatch.Search.Columns;

/// <summary>A segment written down and read back, column by column in one order.</summary>
internal static class SegmentFile
{
    public static void Write(ColumnWriter to, LiveSegment live)
    {
        var segment = live.Segment;
        to.Add<ulong>(live.Live.ToArray());
        to.Add(segment.Rows);
        to.Add(segment.Answers);
        segment.Available.Write(to);
        segment.Percents.Write(to);
        to.Add(segment.Keys);
        to.Add(segment.Ties);
        to.Add(segment.CardStarts);
        to.Add(segment.Lists);
        to.Add(segment.Cards);
        segment.Texts.Write(to);
        to.Add(segment.UpdatedAt);
        to.Add(segment.IdSlots);
        to.Add(segment.RegionStarts);
        segment.Places.Write(to);
        to.Add(segment.PlaceStarts);
        segment.Facts.Write(to);
        segment.Minors.Write(to);
        segment.Moves.Write(to);
        segment.Fields.Write(to);
        segment.Shifts.Write(to);
        segment.Languages.Write(to);
        segment.Skills.Write(to);
        segment.Words.Write(to);
        to.Add(segment.Sequences);
        to.Add(segment.SequenceStarts);
        segment.Works.Write(to);
        segment.Qualifications.Write(to);
        segment.Authorisations.Write(to);
    }

    public static LiveSegment Read(ColumnReader from)
    {
        var live = from.Next<ulong>();
        var segment = new Segment
        {
            Rows = from.Next<PersonRow>(),
            Answers = from.Next<ushort>(),
            Available = RowNumbers.Read(from),
            Percents = RowNumbers.Read(from),
            Keys = from.Next<FacetKey>(),
            Ties = from.Next<ulong>(),
            CardStarts = from.Next<int>(),
            Lists = from.Next<uint>(),
            Cards = from.Next<byte>(),
            Texts = TextTable.Read(from),
            UpdatedAt = from.Next<long>(),
            IdSlots = from.Next<int>(),
            RegionStarts = from.Next<int>(),
            Places = TextTable.Read(from),
            PlaceStarts = from.Next<int>(),
            Facts = RowSets.Read(from),
            Minors = RowSets.Read(from),
            Moves = RowSets.Read(from),
            Fields = TermTable.Read(from),
            Shifts = TermTable.Read(from),
            Languages = TermTable.Read(from),
            Skills = TermTable.Read(from),
            Words = TermTable.Read(from),
            Sequences = from.Next<int>(),
            SequenceStarts = from.Next<int>(),
            Works = Concepts<WorkConcept>.Read(from, WorkConcept.Parse),
            Qualifications = Concepts<Qualification>.Read(from, Qualification.Parse),
            Authorisations = Concepts<HeldApproval>.Read(from, HeldApproval.Parse),
        };
        return new LiveSegment(segment, live.Span.ToArray());
    }
}
