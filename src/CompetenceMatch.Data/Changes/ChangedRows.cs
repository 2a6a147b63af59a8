using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CompetenceMatch.Data.Changes;

internal static class ChangedRows
{
    public static IReadOnlyCollection<ChangedRow> In(ChangeTracker tracker)
    {
        var changes = new HashSet<ChangedRow>();
        foreach (var entry in tracker.Entries())
        {
            if (
                entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
                && Of(entry.Entity) is { } change
            )
            {
                changes.Add(change);
            }
        }

        return changes;
    }

    // The birth date stands with the contact details and decides visibility, so they count too.
    private static ChangedRow? Of(object entity) =>
        entity switch
        {
            Candidate candidate => new(ChangeKind.Candidate, candidate.Id),
            Consent consent => new(ChangeKind.Candidate, consent.CandidateId),
            ContactDetails contact => new(ChangeKind.Candidate, contact.CandidateId),
            StoredNeed need => new(ChangeKind.Need, need.Id),
            SavedSearch search => new(ChangeKind.SavedSearch, search.Id),
            ImportedVersion version => new(ChangeKind.Vocabulary, version.Id),
            TaughtTitle taught => new(ChangeKind.Vocabulary, taught.Id),
            FactCorrection correction => new(ChangeKind.Facts, correction.Id),
            _ => null,
        };
}
