using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CompetenceMatch.Data.Tests.Fixtures;

/// <summary>Stops once at the given command, as a kill would; later commands go through.</summary>
internal sealed class StopAt(int statement) : DbCommandInterceptor
{
    private int _seen;

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    ) => ++_seen == statement ? throw new StoppedException() : new(result);

    public sealed class StoppedException : Exception;
}
