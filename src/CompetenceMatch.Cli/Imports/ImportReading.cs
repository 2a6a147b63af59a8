using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Cli.Imports;

/// <summary>What was read, beside the changes.</summary>
internal sealed record ImportReading(
    string Version,
    string Checksum,
    IReadOnlyList<ImportedConcept> Retired,
    IReadOnlyList<string> Notes,
    IReadOnlyList<string> PassedOver
);
