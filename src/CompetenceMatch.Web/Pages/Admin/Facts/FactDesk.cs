using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Changes;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Facts;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.ReferenceData.Correcting;
using CompetenceMatch.Web.Facts;
using CompetenceMatch.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Admin.Facts;

/// <summary>Checks a correction as the table itself is checked, keeps it with who, when and why, and lets everyone read it.</summary>
public sealed class FactDesk(
    CmDbContext database,
    LiveRules live,
    ReferenceTables tables,
    TimeProvider time
)
{
    /// <summary>Null = the value fits the table and the other corrections.</summary>
    public ReferenceDataException? Problem(RuleView rule, string column, string value)
    {
        var others = live
            .Current.Corrections.Where(one => one.IsUsed)
            .Select(one => one.Correction)
            .Where(one =>
                (one.File, one.Row, one.Column) != (rule.Table.File, rule.Row.Id, column)
            );
        var asked = new CellCorrection(
            Guid.Empty,
            rule.Table.File,
            rule.Row.Id,
            column,
            "",
            value,
            "",
            default
        );
        try
        {
            CorrectedRules.Check(tables, [.. others, asked]);
            return null;
        }
        catch (ReferenceDataException wrong)
        {
            return wrong;
        }
    }

    /// <summary>False = another administrator corrected the same field meanwhile.</summary>
    public async Task<bool> Correct(
        RuleView rule,
        RuleField field,
        string value,
        string why,
        Guid by
    )
    {
        var now = time.UtcNow();
        if (field.Correction is { } standing && !await End(standing.Correction.Id, null, by, now))
            return false;
        var row = new FactCorrection
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            File = rule.Table.File,
            Row = rule.Row.Id,
            Column = field.Column,
            TableValue = field.TableValue,
            Value = value,
            Why = why,
            CorrectedBy = by,
            CorrectedAt = now,
        };
        database.FactCorrections.Add(row);
        Note(AdminActionKind.FactCorrected, row.Cell(), why, by, now);
        return await Save();
    }

    /// <summary>False = it was withdrawn or replaced meanwhile.</summary>
    public async Task<bool> Withdraw(CellCorrection correction, string why, Guid by)
    {
        var now = time.UtcNow();
        if (!await End(correction.Id, why, by, now))
            return false;
        Note(AdminActionKind.FactCorrectionWithdrawn, correction, why, by, now);
        return await Save();
    }

    private async Task<bool> End(Guid id, string? why, Guid by, DateTime now)
    {
        var row = await database.FactCorrections.SingleAsync(one => one.Id == id);
        if (row.WithdrawnAt is not null)
            return false;
        (row.WithdrawnAt, row.WithdrawnBy, row.WithdrawnWhy) = (now, by, why);
        return true;
    }

    private void Note(
        AdminActionKind what,
        CellCorrection cell,
        string why,
        Guid by,
        DateTime now
    ) => database.Note(by, what, now, null, $"{cell.File} {cell.Row} {cell.Column}: {why}");

    private async Task<bool> Save()
    {
        try
        {
            await database.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            return false;
        }

        await live.Reload(CancellationToken.None);
        return true;
    }
}
