using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CompetenceMatch.Cli.Benching.Web;

/// <summary>CPU time that another process has used, to the microsecond where the system tells it (Linux).</summary>
internal sealed class ProcessClock
{
    private readonly Process process;
    private readonly int? clock;

    public ProcessClock(Process process)
    {
        this.process = process;
        clock = ClockOf(process.Id);
    }

    public double Milliseconds()
    {
        if (clock is { } known && GetTime(known, out var time) == 0)
            return (time.Seconds * 1e3) + (time.Nanoseconds / 1e6);
        process.Refresh();
        return process.TotalProcessorTime.TotalMilliseconds;
    }

    private static int? ClockOf(int id)
    {
        try
        {
            return
                OperatingSystem.IsLinux()
                && Environment.Is64BitProcess
                && GetClock(id, out var clock) == 0
                ? clock
                : null;
        }
        catch (Exception missing)
            when (missing is DllNotFoundException or EntryPointNotFoundException)
        {
            return null;
        }
    }

    [DllImport("libc", EntryPoint = "clock_getcpuclockid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetClock(int process, out int clock);

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
