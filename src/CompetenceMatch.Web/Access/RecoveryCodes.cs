using System.Security.Cryptography;
using System.Text;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Access;

/// <summary>Ten codes for a sheet of paper, each good once (I-29).</summary>
public sealed class RecoveryCodes(CmDbContext database, TimeProvider time)
{
    public const int Count = 10;

    /// <summary>With fewer left, the person is asked to make new ones.</summary>
    public const int Fewest = 2;

    private const int Groups = 3;
    private const int GroupLength = 5;

    // Without signs that look like others on paper.
    private const string Signs = "abcdefghjkmnpqrstuvwxyz23456789";

    public Task<int> Left(User user) =>
        database.RecoveryCodes.CountAsync(one => one.UserId == user.Id && one.UsedAt == null);

    /// <summary>The only time the codes can be read; earlier ones stop working.</summary>
    public async Task<IReadOnlyList<string>> Make(User user)
    {
        List<string> codes = [.. Enumerable.Range(0, Count).Select(_ => New())];
        await using var transaction = await database.Database.BeginTransactionAsync();
        await database.RecoveryCodes.Where(one => one.UserId == user.Id).ExecuteDeleteAsync();
        database.RecoveryCodes.AddRange(
            codes.Select(code => new RecoveryCode
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                UserId = user.Id,
                Hash = Hash(code),
                CreatedAt = time.UtcNow(),
            })
        );
        await database.SaveChangesAsync();
        await transaction.CommitAsync();
        return codes;
    }

    /// <summary>True the first time a code is used, also when two devices try at once.</summary>
    public async Task<bool> Use(User user, string? typed)
    {
        var hash = Hash(typed ?? "");
        var now = time.UtcNow();
        return await database
                .RecoveryCodes.Where(one =>
                    one.UserId == user.Id && one.Hash == hash && one.UsedAt == null
                )
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.UsedAt, now)) == 1;
    }

    public Task Forget(User user) =>
        database.RecoveryCodes.Where(one => one.UserId == user.Id).ExecuteDeleteAsync();

    private static string New() =>
        string.Join(
            '-',
            Enumerable
                .Range(0, Groups)
                .Select(_ => RandomNumberGenerator.GetString(Signs, GroupLength))
        );

    // 74 random bits need no slow hash.
    private static string Hash(string code) =>
        Convert.ToHexString(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    string.Concat(code.Where(char.IsLetterOrDigit)).ToLowerInvariant()
                )
            )
        );
}
