using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Needs;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>What every page about a need works with.</summary>
public sealed class NeedDesk(
    CmDbContext database,
    OwnNeeds own,
    Acting acting,
    ReferenceTables tables,
    TimeProvider time
)
{
    public CmDbContext Database => database;
    public OwnNeeds Own => own;
    public Acting Acting => acting;
    public ReferenceTables Tables => tables;
    public Guid UserId => acting.UserId;
    public DateTime Now => time.GetUtcNow().UtcDateTime;
    public DateOnly Today => time.Today();

    public IReadOnlyList<WordingFind> Wordings(Need need) =>
        Core.Needs.Wording.Find(Core.Needs.Wording.TextsOf(need), tables.SensitiveWords);

    /// <summary>A draft, empty or like another need, that nothing has been saved of.</summary>
    public StoredNeed Draft(Organisation organisation, Need? like = null)
    {
        var id = Guid.CreateVersion7(time.GetUtcNow());
        var content = like ?? new Need { Id = StoredNeed.NeedIdOf(id) };
        return new StoredNeed
        {
            Id = id,
            OrganisationId = organisation.Id,
            Organisation = organisation,
            Content = content with
            {
                Id = StoredNeed.NeedIdOf(id),
                Start = content.Start < Today ? null : content.Start,
            },
            ExpiresOn = NeedTerms.Default(Today),
            CreatedBy = UserId,
        };
    }
}
