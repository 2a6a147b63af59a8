using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace CompetenceMatch.Cli.Benching;

/// <summary>Where a figure was measured: without it the figure says little.</summary>
internal sealed record MachineFacts(
    string Cpu,
    int Cores,
    double MemoryGib,
    string System,
    string Runtime
)
{
    private const string CpuFile = "/proc/cpuinfo";

    [JsonIgnore]
    public string Line =>
        FormattableString.Invariant($"{Cpu}, {Cores} cores, {MemoryGib} GiB, {System}, {Runtime}");

    public static MachineFacts Read() =>
        new(
            CpuName(),
            Environment.ProcessorCount,
            Math.Round(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1 << 30), 1),
            $"{RuntimeInformation.OSDescription} {RuntimeInformation.OSArchitecture}",
            RuntimeInformation.FrameworkDescription
        );

    private static string CpuName()
    {
        if (!File.Exists(CpuFile))
            return "unknown";
        var line = File.ReadLines(CpuFile)
            .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal));
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? "unknown";
    }
}
