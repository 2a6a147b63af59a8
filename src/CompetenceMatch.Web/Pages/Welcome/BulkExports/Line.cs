using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.BulkExports;

namespace CompetenceMatch.Web.Pages.Welcome.BulkExports;

/// <summary>A wish as the list shows it.</summary>
public sealed record Line(
    BulkExport Asked,
    string? AskedBy,
    string? DecidedBy,
    BulkExportState State
);
