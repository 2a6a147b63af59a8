using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.Candidates;

/// <summary>Reads lists of rows that bring a candidate along, so that a profile nobody can read costs only its own rows.</summary>
public static class ReadableRows
{
    /// <param name="rows">With the candidates.</param>
    /// <param name="candidate">Whose row it is.</param>
    /// <returns>All that can be read, in the order of the rows, and who cannot be, with the fault.</returns>
    public static async Task<(
        IReadOnlyList<T> Read,
        IReadOnlyList<(Guid Id, Exception Fault)> Unreadable
    )> ReadReadable<T>(
        this CmDbContext database,
        IQueryable<T> rows,
        Expression<Func<T, Guid>> candidate,
        CancellationToken stop = default
    )
    {
        try
        {
            return (await rows.ToListAsync(stop), []);
        }
        catch (UnreadableDocumentException) { }

        var ids = await rows.Select(candidate).Distinct().ToListAsync(stop);
        var unreadable = (await database.ReadCandidates(ids, stop)).Unreadable;
        var rest = rows.Where(Without(candidate, [.. unreadable.Select(one => one.Id)]));
        return (await rest.ToListAsync(stop), unreadable);
    }

    private static Expression<Func<T, bool>> Without<T>(
        Expression<Func<T, Guid>> candidate,
        List<Guid> ids
    ) =>
        Expression.Lambda<Func<T, bool>>(
            Expression.Not(
                Expression.Call(
                    Expression.Constant(ids),
                    nameof(List<>.Contains),
                    null,
                    candidate.Body
                )
            ),
            candidate.Parameters
        );
}
