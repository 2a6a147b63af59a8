using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.TestKit;

namespace CompetenceMatch.Web.Tests.Hosting;

/// <summary>Organisations, colleagues and needs, written past the pages.</summary>
internal static class EmployerRows
{
    private static readonly int[] weights = [3, 2, 7, 6, 5, 4, 3, 2];
    private static int next = 80_000_000;

    /// <summary>A valid number that no other test uses.</summary>
    public static string NewNumber()
    {
        while (true)
        {
            var digits = $"{Interlocked.Increment(ref next)}";
            var check = (11 - (weights.Select((w, i) => w * (digits[i] - '0')).Sum() % 11)) % 11;
            if (check < 10)
                return $"{digits}{check}";
        }
    }

    public static async Task<Organisation> AddOrganisation(
        this WebApp app,
        string name = "Nordlys sykehjem",
        OrganisationState state = OrganisationState.Approved
    )
    {
        var organisation = new Organisation
        {
            Id = Guid.CreateVersion7(),
            Number = NewNumber(),
            Name = name,
            Municipality = "5610",
            State = state,
        };
        await app.Write(database => database.Organisations.Add(organisation));
        return organisation;
    }

    public static async Task<User> AddMember(
        this WebApp app,
        Organisation organisation,
        MembershipRole role = MembershipRole.Owner,
        MembershipState state = MembershipState.Active,
        User? user = null
    )
    {
        user ??= await app.AddUser(RoleNames.Employer);
        await app.Write(database =>
            database.Memberships.Add(
                new Membership
                {
                    OrganisationId = organisation.Id,
                    UserId = user.Id,
                    Role = role,
                    State = state,
                }
            )
        );
        return user;
    }

    public static async Task<StoredNeed> AddNeed(
        this WebApp app,
        Organisation organisation,
        Need content,
        NeedState state = NeedState.Published,
        DateOnly? expires = null
    )
    {
        var id = Guid.CreateVersion7();
        var need = new StoredNeed
        {
            Id = id,
            OrganisationId = organisation.Id,
            Content = content with { Id = StoredNeed.NeedIdOf(id) },
            State = state,
            ExpiresOn = expires ?? new DateOnly(2027, 1, 15),
            CreatedBy = Guid.CreateVersion7(),
        };
        await app.Write(database => database.Needs.Add(need));
        return need;
    }

    public static async Task<SavedSearch> AddSavedSearch(
        this WebApp app,
        Organisation organisation,
        User member,
        string filters = "?occupation=222",
        string name = "Sykepleiere",
        AlertRhythm rhythm = AlertRhythm.Daily,
        StoredNeed? need = null
    )
    {
        var search = new SavedSearch
        {
            Id = Guid.CreateVersion7(),
            OrganisationId = organisation.Id,
            UserId = member.Id,
            Name = name,
            Filters = filters,
            NeedId = need?.Id,
            Rhythm = rhythm,
            LastSeenAt = app.Clock.Now.UtcDateTime,
            UnsubscribeToken = $"token-{Guid.NewGuid():N}",
        };
        await app.Write(database => database.SavedSearches.Add(search));
        await app.CatchUp();
        return search;
    }

    /// <summary>An introduction to a new candidate.</summary>
    public static async Task<Introduction> AddIntroduction(
        this WebApp app,
        StoredNeed need,
        IntroductionState state
    )
    {
        var user = await app.AddUser(RoleNames.Candidate);
        var candidate = new Candidate
        {
            Id = Guid.CreateVersion7(),
            UserId = user.Id,
            PublicCode = PublicCode.New(),
            Profile = AProfile.Nurse().Build(),
        };
        var introduction = new Introduction
        {
            Id = Guid.CreateVersion7(),
            NeedId = need.Id,
            OrganisationId = need.OrganisationId,
            CandidateId = candidate.Id,
            State = state,
            Message = "Hei",
            Deadline = app.Clock.Now.UtcDateTime.AddDays(10),
            CreatedBy = need.CreatedBy,
        };
        await app.Write(database => database.AddRange(candidate, introduction));
        return introduction;
    }
}
