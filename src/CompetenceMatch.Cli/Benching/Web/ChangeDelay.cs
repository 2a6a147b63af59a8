using System.Diagnostics;

namespace CompetenceMatch.Cli.Benching.Web;

/// <summary>
/// How long after a person's press of a button a search over HTTP shows it: people pause and come back, and an employer
/// asks for the newest again and again until the list is right. Nothing is subtracted: the time holds the press, the
/// commit, the index and the page.
/// </summary>
internal sealed class ChangeDelay(Uri address, WorldFacts world, string password)
{
    private const string Settings = "/kandidat/innstillinger";
    private const string Newest = "/arbeidsgiver/sok?sort=newest";

    // A list that is not right by then counts as never.
    private static readonly TimeSpan longest = TimeSpan.FromSeconds(5);

    private int searches;

    /// <param name="rounds">How often each person pauses and comes back; the first round is not counted.</param>
    public async Task<DelayFigures> Measure(int people, int rounds, CancellationToken stop)
    {
        using var employer = new Browser(address);
        await employer.SignIn(BenchWorld.Email(0), password, stop);
        var times = new List<double>();
        for (var person = 0; person < people; person++)
        {
            using var browser = new Browser(address);
            await browser.SignIn(BenchPeople.Email(person), password, stop);
            for (var round = 0; round < rounds; round++)
            {
                var gone = await Move(browser, employer, "Pause", world.Codes[person], stop);
                var back = await Move(browser, employer, "Resume", world.Codes[person], stop);
                if (round > 0)
                    times.AddRange([gone, back]);
            }
        }

        var seen = times.FindAll(double.IsFinite);
        return new DelayFigures(
            Percentiles.Of(seen),
            seen.Count,
            times.Count - seen.Count,
            searches
        );
    }

    private async Task<double> Move(
        Browser person,
        Browser employer,
        string button,
        string code,
        CancellationToken stop
    )
    {
        var page = await person.Read(Settings, stop);
        var start = Stopwatch.GetTimestamp();
        await person.Press(page, $"{Settings}?handler={button}", stop);
        while (Stopwatch.GetElapsedTime(start) < longest)
        {
            searches++;
            var list = await employer.Read(Newest, stop);
            if (
                list.Contains($"data-hit=\"{code}\"", StringComparison.Ordinal)
                == (button == "Resume")
            )
                return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        return double.PositiveInfinity;
    }
}
