using CompetenceMatch.Data;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Admin.Users;

internal sealed class UserList(CmDbContext database)
{
    public const int PageSize = 50;

    public async Task<(int Total, IReadOnlyList<UserLine> Lines)> Find(
        string? part,
        string? role,
        int page
    )
    {
        var users = database.Users.AsNoTracking();
        if (!string.IsNullOrWhiteSpace(part))
        {
            var typed = part.Trim().ToUpperInvariant();
            users = users.Where(user => user.NormalizedEmail!.Contains(typed));
        }
        if (role is not null)
            users = users.Where(user =>
                database.UserRoles.Any(row =>
                    row.UserId == user.Id
                    && database.Roles.Any(one => one.Id == row.RoleId && one.Name == role)
                )
            );
        var total = await users.CountAsync();
        var lines = await users
            .OrderBy(user => user.NormalizedEmail)
            .Skip((page - 1) * PageSize)
            .Take(PageSize)
            .Select(user => new UserLine(
                user.Id,
                user.Email!,
                database
                    .UserRoles.Where(row => row.UserId == user.Id)
                    .Join(database.Roles, row => row.RoleId, one => one.Id, (row, one) => one.Name)
                    .FirstOrDefault(),
                user.EmailConfirmed,
                user.CreatedAt,
                user.DisabledAt,
                user.CodeKey != null || database.UserPasskeys.Any(one => one.UserId == user.Id)
            ))
            .ToListAsync();
        return (total, lines);
    }
}
