using CompetenceMatch.Core.Matching;
using CompetenceMatch.Search.Columns;

namespace CompetenceMatch.Search.Candidates;

/// <summary>
/// A snapshot as bytes: a mark with the format's number, what the rows were worked out with, the position in the change
/// log, and the segments. Every column has its checksum, so any damage is found before a single row is read.
/// </summary>
internal static class SnapshotFile
{
    /// <summary>Grows when a column changes its meaning: an older file is then built anew.</summary>
    private const long Format = 0x434D_5345_4752_0004;

    public static void Write(Stream to, IndexSnapshot snapshot, long position, Taxonomy taxonomy)
    {
        var columns = new ColumnWriter(to);
        columns.Number(Format);
        columns.Number(Print(taxonomy));
        columns.Number(position);
        columns.Number(snapshot.Segments.Count);
        foreach (var one in snapshot.Segments)
            SegmentFile.Write(columns, one);
    }

    /// <exception cref="FormatException">The file is damaged, of another version or of other tables.</exception>
    public static (IReadOnlyList<LiveSegment> Segments, long Position) Read(
        ReadOnlyMemory<byte> file,
        Taxonomy taxonomy
    )
    {
        var columns = new ColumnReader(file);
        if (columns.Long() != Format)
            throw new FormatException("The snapshot has another format.");
        if (columns.Long() != Print(taxonomy))
            throw new FormatException("The snapshot was made with other tables.");
        var position = columns.Long();
        var segments = new LiveSegment[columns.Number()];
        for (var i = 0; i < segments.Length; i++)
            segments[i] = SegmentFile.Read(columns);
        return columns.IsAtEnd
            ? (segments, position)
            : throw new FormatException("The snapshot is longer than it says.");
    }

    // What rows are worked out from: regions and their municipalities, the fields that lead to occupations, professions,
    // imported occupations.
    private static long Print(Taxonomy taxonomy)
    {
        var parts = taxonomy
            .Regions.Keys.Order(StringComparer.Ordinal)
            .Concat(
                taxonomy
                    .Municipalities.Values.Select(m => m.Code + m.Region)
                    .Order(StringComparer.Ordinal)
            )
            .Concat(
                taxonomy.FieldOccupations.Select(row =>
                    $"{row.Field}{row.NusMin}{string.Join(' ', row.Occupations)}"
                )
            )
            .Concat(
                taxonomy
                    .Professions.Values.Select(row =>
                        $"{row.Id}{string.Join(' ', row.Occupations)}"
                    )
                    .Order(StringComparer.Ordinal)
            )
            .Concat(LicencesAndLevels());
        var print = 0UL;
        foreach (var part in parts)
            print = TieBreak.Join(print, TieBreak.Of(part));
        return (long)print;
    }

    private static IEnumerable<string> LicencesAndLevels() =>
        [
            .. FacetSlots.LicenceCodes,
            Facts.Count.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ];
}
