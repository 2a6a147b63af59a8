using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace CompetenceMatch.Data.Vocabularies;

/// <summary>Inserts many rows of one table, many a statement, inside the caller's transaction.</summary>
public static class BulkRows
{
    // SQLite looks for each parameter's name among all of the statement, so that many rows cost more than many statements.
    private const int ParametersAtOnce = 100;

    public static async Task InsertRows<T>(
        this CmDbContext database,
        IReadOnlyList<T> rows,
        CancellationToken stop
    )
        where T : class
    {
        if (rows.Count == 0)
        {
            return;
        }

        var entity = database.Model.FindEntityType(typeof(T))!;
        IProperty[] columns = [.. entity.GetProperties()];
        var atOnce = Math.Max(ParametersAtOnce / columns.Length, 1);
        var whole = rows.Count / atOnce * atOnce;
        await Insert(database, entity, columns, rows.Take(whole).Chunk(atOnce), stop);
        await Insert(database, entity, columns, rows.Skip(whole).Chunk(atOnce), stop);
    }

    // One command for all chunks of a length: its text is read once.
    private static async Task Insert<T>(
        CmDbContext database,
        IEntityType entity,
        IProperty[] columns,
        IEnumerable<T[]> chunks,
        CancellationToken stop
    )
        where T : class
    {
        DbCommand? command = null;
        foreach (var chunk in chunks)
        {
            command ??= Command(database, entity, columns, chunk.Length);
            for (var row = 0; row < chunk.Length; row++)
            {
                for (var column = 0; column < columns.Length; column++)
                    command.Parameters[(row * columns.Length) + column].Value = Value(
                        columns[column],
                        chunk[row]
                    );
            }
            await command.ExecuteNonQueryAsync(stop);
        }

        if (command is not null)
            await command.DisposeAsync();
    }

    private static DbCommand Command(
        CmDbContext database,
        IEntityType entity,
        IProperty[] columns,
        int rows
    )
    {
        var command = database.Database.GetDbConnection().CreateCommand();
        command.Transaction = database.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = Sql(entity, columns, rows);
        for (var number = 0; number < rows * columns.Length; number++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = Name(number);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static object Value(IProperty column, object row)
    {
        var value = column.PropertyInfo!.GetValue(row);
        var convert = column.GetTypeMapping().Converter?.ConvertToProvider;
        return (convert is null ? value : convert(value)) ?? DBNull.Value;
    }

    private static string Sql(IEntityType entity, IProperty[] columns, int rows)
    {
        var names = columns.Select(column => $"\"{column.GetColumnName()}\"");
        var sql = new StringBuilder(
            $"INSERT INTO \"{entity.GetTableName()}\" ({string.Join(',', names)}) VALUES "
        );
        for (var row = 0; row < rows; row++)
        {
            var values = columns.Select((_, column) => Name((row * columns.Length) + column));
            sql.Append(row == 0 ? "(" : ",(").AppendJoin(',', values).Append(')');
        }

        return sql.ToString();
    }

    private static string Name(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"@p{number}");
}
