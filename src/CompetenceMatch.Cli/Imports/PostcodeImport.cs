using System.Globalization;
using CompetenceMatch.Core.Regions;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Cli.Imports;

/// <summary>Makes the table of postcodes equal to a file, in one transaction.</summary>
internal sealed class PostcodeImport(CmDbContext database, DateTime now)
{
    public async Task<PostcodeReport> Run(
        PostcodeFile file,
        string? release,
        bool dryRun,
        CancellationToken stop
    )
    {
        var before = await database.PostalCodes.ToDictionaryAsync(row => row.Code, stop);
        var added = file.Places.Values.Where(place => !before.ContainsKey(place.Code)).ToList();
        var changed = before.Values.Where(row => IsOther(row, file.Places)).ToList();
        var removed = before.Values.Where(row => !file.Places.ContainsKey(row.Code)).ToList();
        var version = release ?? now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (!dryRun && added.Count + changed.Count + removed.Count > 0)
        {
            database.PostalCodes.AddRange(added.Select(Row));
            database.PostalCodes.RemoveRange(removed);
            foreach (var row in changed)
                (row.Place, row.Municipality) = (
                    file.Places[row.Code].Place,
                    file.Places[row.Code].Municipality
                );
            database.ImportedVersions.Add(
                new ImportedVersion
                {
                    Id = Guid.CreateVersion7(now.AsUtc()),
                    Source = ImportSource.Postcodes,
                    Version = version,
                    ImportedAt = now,
                    Checksum = file.Checksum,
                    Concepts = file.Places.Count,
                    Added = added.Count,
                    Changed = changed.Count,
                    Retired = removed.Count,
                }
            );
            await database.SaveChangesAsync(stop);
        }
        return new(
            version,
            dryRun,
            file.Places.Count,
            added.Count,
            changed.Count,
            removed.Count,
            file.PassedOver
        );
    }

    private static bool IsOther(PostalCode row, IReadOnlyDictionary<string, PostalPlace> places) =>
        places.TryGetValue(row.Code, out var place)
        && (place.Place != row.Place || place.Municipality != row.Municipality);

    private static PostalCode Row(PostalPlace place) =>
        new()
        {
            Code = place.Code,
            Place = place.Place,
            Municipality = place.Municipality,
        };
}
