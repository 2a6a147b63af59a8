using System.Text;

namespace CompetenceMatch.Cli.Imports;

/// <summary>
/// Cells of RFC 4180 text, one row at a time: quotes, doubled quotes, line breaks inside quotes, and
/// either line ending. Empty lines are passed over.
/// </summary>
internal sealed class CellReader(TextReader reader, char delimiter, bool hasQuotes)
{
    private const int End = -1;
    private readonly char[] buffer = new char[1 << 16];
    private readonly StringBuilder text = new();
    private int at;
    private int filled;
    private int line = 1;
    private int column = 1;

    /// <summary>Line the reading has come to.</summary>
    public int Line => line;

    /// <summary>What is wrong with the quotes of the last row, and where; null = nothing.</summary>
    public (string Problem, int Line, int Column)? Fault { get; private set; }

    /// <summary>Null at the end of the file.</summary>
    public List<Cell>? Next()
    {
        Fault = null;
        while (Peek() is '\r' or '\n')
            Take();
        if (Peek() == End)
            return null;
        var cells = new List<Cell>();
        do
        {
            cells.Add(One());
        } while (TakeIf(delimiter));
        return cells;
    }

    private Cell One()
    {
        text.Clear();
        var (fromLine, fromColumn) = (line, column);
        if (hasQuotes && TakeIf('"'))
            Quoted(fromLine, fromColumn);
        while (Peek() is not End and not '\r' and not '\n' && Peek() != delimiter)
            text.Append((char)Take());
        return new Cell(text.ToString(), fromLine, fromColumn);
    }

    private void Quoted(int fromLine, int fromColumn)
    {
        while (Peek() != End)
        {
            var letter = (char)Take();
            if (letter != '"')
                text.Append(letter);
            else if (TakeIf('"'))
                text.Append('"');
            else
            {
                if (Peek() is not End and not '\r' and not '\n' && Peek() != delimiter)
                    Fault ??= ("text after the closing quotation mark", line, column);
                return;
            }
        }

        Fault ??= ("the quotation mark is never closed", fromLine, fromColumn);
    }

    private bool TakeIf(char letter)
    {
        if (Peek() != letter)
            return false;
        Take();
        return true;
    }

    private int Take()
    {
        var letter = Peek();
        at++;
        (line, column) = letter == '\n' ? (line + 1, 1) : (line, column + 1);
        return letter;
    }

    private int Peek()
    {
        if (at < filled)
            return buffer[at];
        (at, filled) = (0, reader.Read(buffer, 0, buffer.Length));
        return filled == 0 ? End : buffer[at];
    }
}
