using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CompetenceMatch.Cli.Benching;

/// <summary>CPU time of the thread that asks, where the system tells it (Linux); elsewhere the time that passed.</summary>
internal static class ThreadClock
{
    private const int ThreadCpuTime = 3;

    public static bool TellsCpu { get; } = Works();

    public static string Says =>
        TellsCpu
            ? "CPU time of the thread"
            : "time passed: this system tells no CPU time per thread";

    public static double Milliseconds()
    {
        if (!TellsCpu)
            return Stopwatch.GetElapsedTime(0).TotalMilliseconds;
        _ = GetTime(ThreadCpuTime, out var time);
        return (time.Seconds * 1e3) + (time.Nanoseconds / 1e6);
    }

    private static bool Works()
    {
        try
        {
            return OperatingSystem.IsLinux()
                && Environment.Is64BitProcess
                && GetTime(ThreadCpuTime, out _) == 0;
        }
        catch (Exception missing)
            when (missing is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
