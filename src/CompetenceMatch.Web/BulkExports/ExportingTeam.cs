using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;

namespace CompetenceMatch.Web.BulkExports;

/// <summary>Whose people a list is of: an approved actor that the user is an active member of, never an employer.</summary>
public sealed class ExportingTeam(Acting acting)
{
    /// <summary>Set once <see cref="Enter"/> has said yes.</summary>
    public Guid OrganisationId { get; private set; }

    public Guid UserId => acting.UserId;

    public async Task<bool> Enter()
    {
        if (
            await acting.Membership()
            is not { Organisation: { State: OrganisationState.Approved } team }
        )
            return false;
        OrganisationId = team.Id;
        return team.Kind != OrganisationKind.Employer;
    }
}
