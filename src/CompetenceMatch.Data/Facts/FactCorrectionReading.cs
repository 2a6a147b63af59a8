using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.Facts;

public static class FactCorrectionReading
{
    /// <summary>The corrections that count, oldest first.</summary>
    public static async Task<IReadOnlyList<CellCorrection>> StandingCorrections(
        this CmDbContext database,
        CancellationToken stop
    )
    {
        var rows = await database
            .FactCorrections.AsNoTracking()
            .Where(row => row.WithdrawnAt == null)
            .OrderBy(row => row.CorrectedAt)
            .ThenBy(row => row.Id)
            .ToListAsync(stop);
        return [.. rows.Select(Cell)];
    }

    /// <summary>The correction as the reader of the tables takes it.</summary>
    public static CellCorrection Cell(this FactCorrection row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new(
            row.Id,
            row.File,
            row.Row,
            row.Column,
            row.TableValue,
            row.Value,
            row.Why,
            row.CorrectedAt
        );
    }
}
