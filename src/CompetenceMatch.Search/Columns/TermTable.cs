using System.Buffers;
using System.Text;

namespace CompetenceMatch.Search.Columns;

/// <summary>Terms in the order of their bytes, each with the rows that have it.</summary>
internal sealed class TermTable(TextTable terms, RowSets rows)
{
    private const int OnStack = 256;

    public TextTable Terms => terms;
    public RowSets Rows => rows;

    /// <summary>-1 = nobody has it.</summary>
    public int Find(string term)
    {
        var (from, to) = Range(term, whole: true);
        return from < to ? from : -1;
    }

    /// <summary>The numbers of the terms that begin so.</summary>
    public (int From, int To) Beginning(string prefix) => Range(prefix, whole: false);

    public void Write(ColumnWriter to)
    {
        terms.Write(to);
        rows.Write(to);
    }

    public static TermTable Read(ColumnReader from) =>
        new(TextTable.Read(from), RowSets.Read(from));

    private (int From, int To) Range(string text, bool whole)
    {
        var size = Encoding.UTF8.GetMaxByteCount(text.Length);
        var rented = size > OnStack ? ArrayPool<byte>.Shared.Rent(size) : null;
        Span<byte> bytes = rented ?? stackalloc byte[OnStack];
        bytes = bytes[..Encoding.UTF8.GetBytes(text, bytes)];
        var range = whole ? Whole(bytes) : terms.Beginning(bytes);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return range;
    }

    private (int From, int To) Whole(ReadOnlySpan<byte> bytes)
    {
        var at = terms.LowerBound(bytes);
        return at < terms.Count && terms[at].SequenceEqual(bytes) ? (at, at + 1) : (at, at);
    }
}
