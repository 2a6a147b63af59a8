using System.Globalization;

namespace CompetenceMatch.Cli.Writing;

/// <summary>A count on stderr while a person watches; silent in a script.</summary>
internal sealed class Progress(Surroundings around, int total)
{
    private const int Every = 1000;
    private int done;

    public void Step(int count = 1)
    {
        var before = done;
        done += count;
        if (around.IsWatched && done / Every > before / Every)
            around.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{done} of {total}"));
    }

    public void Done()
    {
        if (around.IsWatched && done >= Every)
            around.Error.Write("\r" + new string(' ', 40) + "\r");
    }
}
