namespace CompetenceMatch.Cli.Imports;

/// <param name="Line">Where the cell begins, counted from 1 as editors do; the same for the column.</param>
internal readonly record struct Cell(string Text, int Line, int Column);
