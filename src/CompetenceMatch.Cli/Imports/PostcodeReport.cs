namespace CompetenceMatch.Cli.Imports;

/// <summary>What the import of postcodes did, or would do.</summary>
/// <param name="PassedOver">Codes that are not in use or lie outside the municipalities.</param>
internal sealed record PostcodeReport(
    string Version,
    bool DryRun,
    int Codes,
    int Added,
    int Changed,
    int Removed,
    int PassedOver
)
{
    public IEnumerable<string> Lines()
    {
        yield return $"Postcodes {Version}";
        yield return $"  {Codes} codes: {Added} new, {Changed} changed, {Removed} removed";
        yield return $"  passed over: {PassedOver} codes that are not in use or lie outside the municipalities";
        yield return Added + Changed + Removed == 0 ? "0 changed: the database holds this already."
        : DryRun ? "Dry run: nothing was written."
        : "Imported.";
    }
}
