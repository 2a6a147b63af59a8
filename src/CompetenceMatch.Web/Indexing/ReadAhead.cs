using System.Runtime.CompilerServices;

namespace CompetenceMatch.Web.Indexing;

internal static class ReadAhead
{
    /// <summary>The same items, with the next one made on another thread while the caller works on this one.</summary>
    public static async IAsyncEnumerable<T> Of<T>(
        IAsyncEnumerable<T> source,
        [EnumeratorCancellation] CancellationToken stop = default
    )
    {
        await using var items = source.GetAsyncEnumerator(stop);
        var next = Next();
        try
        {
            while (await next)
            {
                var item = items.Current;
                next = Next();
                yield return item;
            }
        }
        finally
        {
            // Whoever stops early leaves nobody behind who still reads.
            await Task.WhenAny(next);
        }

        Task<bool> Next() => Task.Run(() => items.MoveNextAsync().AsTask(), stop);
    }
}
