using CompetenceMatch.Data.Entities;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Access;

/// <summary>Where each role starts, and the only way to where a link asked to go (S-16).</summary>
internal static class RoleHomes
{
    public static string Of(IEnumerable<string> roles) =>
        roles.FirstOrDefault(RoleNames.All.Contains) switch
        {
            RoleNames.Candidate => "/kandidat",
            RoleNames.Employer => "/arbeidsgiver",
            RoleNames.Welcome => "/velkomst",
            RoleNames.Admin => "/admin",
            _ => "/",
        };

    public static string OrHome(this IUrlHelper url, string? asked, IEnumerable<string> roles) =>
        url.Ours(asked) ?? Of(roles);

    public static string OrAccount(this IUrlHelper url, string? asked) =>
        url.Ours(asked) ?? "/konto";

    private static string? Ours(this IUrlHelper url, string? asked) =>
        asked is not null && url.IsLocalUrl(asked) && !Disguised(asked) ? asked : null;

    // A proxy that decodes the path once would make //evil of /%2fevil.
    private static bool Disguised(string asked) =>
        Uri.UnescapeDataString(asked) is ['/', '/' or '\\', ..] || asked.Contains('\\');
}
