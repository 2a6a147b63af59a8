using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CompetenceMatch.TestKit.Smtp;

/// <summary>An SMTP server that keeps what it gets; can refuse, hang, go down and come up on its port.</summary>
public sealed class SmtpSink : IAsyncDisposable
{
    private readonly ConcurrentQueue<ReceivedMail> _mails = new();
    private TcpListener? _listener;
    private Task _accepting = Task.CompletedTask;

    public int Port { get; private set; }
    public IReadOnlyList<ReceivedMail> Mails => [.. _mails];

    /// <summary>Answers a command line instead of the sink; null lets the sink answer, "" hangs.</summary>
    public Func<string, string?> Answer { get; set; } = _ => null;

    public static SmtpSink Started()
    {
        var sink = new SmtpSink();
        sink.Start();
        return sink;
    }

    public void Start()
    {
        _listener = new TcpListener(IPAddress.Loopback, Port);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = AcceptAsync(_listener);
    }

    public async Task Stop()
    {
        _listener?.Dispose();
        await _accepting;
    }

    public async ValueTask DisposeAsync() => await Stop();

    private async Task AcceptAsync(TcpListener listener)
    {
        while (true)
        {
            try
            {
                var client = await listener.AcceptTcpClientAsync();
                _ = Task.Run(() => TalkAsync(client));
            }
            catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var connection = client;
        // Latin-1 keeps every byte as it came; the reader of the mail decodes.
        using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
        await using var writer = new StreamWriter(client.GetStream(), Encoding.Latin1);
        writer.NewLine = "\r\n";
        writer.AutoFlush = true;
        try
        {
            await writer.WriteLineAsync("220 sink.test ESMTP");
            await ConverseAsync(reader, writer);
        }
        catch (IOException)
        {
            // The client went away.
        }
    }

    private async Task ConverseAsync(StreamReader reader, StreamWriter writer)
    {
        var from = "";
        var to = new List<string>();
        while (await reader.ReadLineAsync() is { } line)
        {
            var said = Answer(line);
            if (said is { Length: 0 })
            {
                await Task.Delay(TimeSpan.FromMinutes(1));
            }

            var verb = line.Split(' ', ':')[0].ToUpperInvariant();
            if (said is null && verb == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                _mails.Enqueue(new ReceivedMail(from, [.. to], await ReadDataAsync(reader)));
            }

            from = said is null && verb == "MAIL" ? Address(line) : from;
            if (said is null && verb == "RCPT")
            {
                to.Add(Address(line));
            }

            await writer.WriteLineAsync(said ?? Default(verb));
            if (verb == "QUIT")
            {
                return;
            }
        }
    }

    private static string Default(string verb) =>
        verb switch
        {
            "EHLO" or "HELO" => "250 sink.test",
            "QUIT" => "221 bye",
            "MAIL" or "RCPT" or "DATA" or "RSET" or "NOOP" => "250 ok",
            _ => "502 unknown",
        };

    private static string Address(string line) => line[(line.IndexOf('<') + 1)..line.IndexOf('>')];

    private static async Task<string> ReadDataAsync(StreamReader reader)
    {
        var data = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
        {
            data.Append(line.StartsWith("..") ? line[1..] : line).Append("\r\n");
        }

        return data.ToString();
    }
}
