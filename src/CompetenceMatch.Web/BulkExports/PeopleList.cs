using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.BulkExports;

/// <summary>The people who let the team in, each with what they opened; every line is a view and is logged as one.</summary>
public sealed class PeopleList(
    CmDbContext database,
    ExportingTeam team,
    Labels labels,
    Texts texts,
    TimeProvider time
)
{
    /// <summary>Marks the wish as fetched, logs every person, and only then gives the file.</summary>
    public async Task<byte[]> Fetch(BulkExport asked)
    {
        var people = await Load();
        foreach (var one in people)
            Log(one.CandidateId);
        asked.FetchedAt = time.UtcNow();
        asked.People = people.Count;
        await database.SaveChangesAsync();
        return PeopleCsv.Write([Head(), .. people.Select(Row)]);
    }

    private async Task<List<FollowUp>> Load()
    {
        var now = time.UtcNow();
        var id = team.OrganisationId;
        return await database
            .FollowUps.Include(one => one.Candidate)
                .ThenInclude(one => one!.Contact)
            .Where(one =>
                one.OrganisationId == id
                && one.State == FollowUpState.Active
                && one.ConsentExpiresAt > now
                && one.Candidate!.ErasedAt == null
                && one.Candidate.DeletionRequestedAt == null
                && one.Candidate.ProtectedAnswer == false
                && !one.Candidate.FlaggedProtected
            )
            .OrderBy(one => one.Candidate!.PublicCode)
            .ToListAsync();
    }

    private void Log(Guid candidate) =>
        database.AuditEntries.Add(
            new AuditEntry
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                At = time.UtcNow(),
                ActorUserId = team.UserId,
                OrganisationId = team.OrganisationId,
                CandidateId = candidate,
                What = AuditedView.Export,
                Basis = AuditBasis.FollowUp,
            }
        );

    private string[] Head() =>
        [
            .. new[]
            {
                "Code",
                "Name",
                "Phone",
                "Email",
                "Municipality",
                "Work",
                "Education",
                "Norwegian",
                "Started",
                "LastContact",
            }.Select(column => texts[$"Export_Column_{column}"]),
        ];

    private string?[] Row(FollowUp row)
    {
        var opened = row.Sections.ToHashSet();
        var details = row.Candidate!.Contact;
        var contact = opened.Contains(ConsentSection.Contact) ? details : null;
        var given = BlindCard.From(row.Candidate.Profile, opened);
        return
        [
            row.Candidate.PublicCode,
            opened.Contains(ConsentSection.Name) ? details?.FullName : null,
            contact?.Phone,
            contact?.Email,
            given.Municipality is null ? null : labels.Municipality(given.Municipality),
            Work(given),
            given.Educations.Max(one => one.Nus) is { } level ? labels.Nus(level) : null,
            Norwegian(given),
            Day(row.StartedAt),
            Day(row.LastContactAt),
        ];
    }

    private string Work(Profile given) =>
        string.Join(
            ", ",
            given
                .Experience.Where(one => one.Occupation is not null)
                .Select(one => labels.Occupation(one.Occupation!.Value))
                .Distinct()
        );

    private string? Norwegian(Profile given) =>
        given.Languages.FirstOrDefault(one => one.Language == "no")?.Speaking is { } level
            ? labels.Cefr(level)
            : null;

    private static string? Day(DateTime? at) =>
        at is { } moment ? $"{DateOnly.FromDateTime(moment):yyyy-MM-dd}" : null;
}
