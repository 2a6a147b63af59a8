using System.Security.Claims;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Access;

/// <summary>What the header shows of whoever is looking.</summary>
public sealed class Visitor(IHttpContextAccessor accessor, Acting acting)
{
    private static readonly (string, string)[] open =
    [
        ("/om/kandidat", "Shared_Nav_Candidates"),
        ("/om/arbeidsgiver", "Shared_Nav_Employers"),
        ("/om/velkomst", "Shared_Nav_Welcome"),
        ("/regioner", "Shared_Nav_Regions"),
        ("/konto/logg-inn", "Shared_Nav_SignIn"),
    ];

    private static readonly Dictionary<string, (string, string)[]> byRole = new(
        StringComparer.Ordinal
    )
    {
        [RoleNames.Candidate] =
        [
            ("/kandidat", "Shared_Nav_Profile"),
            ("/kandidat/treff", "Shared_Nav_Matches"),
            ("/kandidat/introduksjoner", "Shared_Nav_Introductions"),
            ("/kandidat/godkjenning", "Shared_Nav_Plan"),
            ("/regioner", "Shared_Nav_Regions"),
        ],
        [RoleNames.Employer] =
        [
            ("/arbeidsgiver", "Shared_Nav_Home"),
            ("/arbeidsgiver/behov", "Shared_Nav_Needs"),
            ("/arbeidsgiver/sok", "Shared_Nav_Search"),
            ("/arbeidsgiver/introduksjoner", "Shared_Nav_Introductions"),
            ("/regioner", "Shared_Nav_Regions"),
        ],
        [RoleNames.Welcome] =
        [
            ("/velkomst", "Shared_Nav_Home"),
            ("/velkomst/sporsmal", "Shared_Nav_Ask"),
            ("/velkomst/henvisninger", "Shared_Nav_Referrals"),
            ("/velkomst/kurs", "Shared_Nav_Courses"),
            ("/velkomst/partnere", "Shared_Nav_Partners"),
            ("/velkomst/husholdninger", "Checklist_Title"),
            ("/regioner", "Shared_Nav_Regions"),
        ],
        [RoleNames.Admin] =
        [
            ("/admin", "Shared_Nav_Home"),
            ("/admin/virksomheter", "Shared_Nav_Organisations"),
            ("/admin/brukere", "Shared_Nav_Users"),
            ("/admin/utboks", "Shared_Nav_Outbox"),
            ("/admin/indeks", "Shared_Nav_Index"),
            ("/admin/handlinger", "Shared_Nav_Actions"),
        ],
    };

    public async Task<VisitorInfo> Get()
    {
        var user = accessor.HttpContext!.User;
        if (user.Identity?.IsAuthenticated != true)
            return new VisitorInfo(null, null, open);
        var employer = user.IsInRole(RoleNames.Employer);
        var member = employer ? await acting.Membership() : null;
        return new VisitorInfo(
            user.FindFirstValue(ClaimTypes.Email) ?? user.Identity.Name,
            member?.Organisation?.Name,
            [
                .. byRole
                    .Where(one => user.IsInRole(one.Key))
                    .SelectMany(one => one.Value)
                    .Distinct(),
            ],
            member?.Role,
            employer
                && (await acting.Memberships()).Count(one => one.State == MembershipState.Active)
                    > 1
        );
    }
}
