using System.Buffers;

namespace CompetenceMatch.Cli.Writing;

/// <summary>A file of lines made on several cores and written in order: its bytes do not depend on the cores.</summary>
internal static class ChunkedFile
{
    private const int LinesPerChunk = 1000;
    private const int FirstBuffer = 1 << 20;

    /// <param name="line">Writes line number n, from 0; called on any thread, knows nothing of other lines.</param>
    public static void Write(
        string path,
        int lines,
        int threads,
        Action<int, IBufferWriter<byte>> line,
        Progress? progress = null
    )
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write);
        var buffers = new Stack<ArrayBufferWriter<byte>>();
        var underWay = new Queue<Task<ArrayBufferWriter<byte>>>();
        var next = 0;
        while (next < lines || underWay.Count > 0)
        {
            // One chunk more than cores: nobody waits while a chunk is written.
            while (next < lines && underWay.Count < (threads == 1 ? 1 : threads + 1))
            {
                var (first, end) = (next, Math.Min(next + LinesPerChunk, lines));
                var buffer = buffers.TryPop(out var used) ? used : new(FirstBuffer);
                underWay.Enqueue(Task.Run(() => Fill(buffer, first, end, line)));
                next = end;
            }

            var chunk = underWay.Dequeue().GetAwaiter().GetResult();
            file.Write(chunk.WrittenSpan);
            chunk.ResetWrittenCount();
            buffers.Push(chunk);
            progress?.Step(Math.Min(LinesPerChunk, lines));
        }
    }

    private static ArrayBufferWriter<byte> Fill(
        ArrayBufferWriter<byte> buffer,
        int first,
        int end,
        Action<int, IBufferWriter<byte>> line
    )
    {
        for (var at = first; at < end; at++)
        {
            line(at, buffer);
            buffer.Write("\n"u8);
        }

        return buffer;
    }
}
