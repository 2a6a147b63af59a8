using System.Diagnostics.Metrics;
using System.Globalization;

/// <summary>
/// Runs inside a server under measurement, put there by <c>DOTNET_STARTUP_HOOKS</c>: each line on the server's standard
/// input is answered by one with what only the process itself knows. The application has no part in it, so that nothing
/// of it is there in production. The runtime asks for this name and for no namespace.
/// </summary>
internal static class StartupHook
{
    public const string Mark = "cm-bench";
    private const string Rebuild = "cm.index_rebuild";

    private static double rebuild;

    public static void Initialize()
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, here) =>
            {
                if (instrument.Name == Rebuild)
                    here.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<double>((_, seconds, _, _) => rebuild = seconds);
        listener.Start();
        new Thread(Answer) { IsBackground = true }.Start();
    }

    private static void Answer()
    {
        using var asked = new StreamReader(Console.OpenStandardInput());
        while (asked.ReadLine() is not null)
            Console.Out.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Mark} {GC.GetTotalAllocatedBytes(precise: true)} {rebuild:R}"
                )
            );
    }
}
