using System.Buffers.Text;
using CompetenceMatch.Data.Entities;
using Microsoft.AspNetCore.Identity;

namespace CompetenceMatch.Web.Access;

/// <summary>Keys that live in a person's phone or computer (WebAuthn). Each use asks for finger, face or PIN, so one is as good as two steps.</summary>
public sealed class Passkeys(SignIns signIns)
{
    public const int LongestName = 60;

    /// <summary>What the browser needs to make a key for this user, as JSON.</summary>
    public Task<string> AskForNew(User user) =>
        signIns.MakePasskeyCreationOptionsAsync(
            new PasskeyUserEntity
            {
                Id = $"{user.Id}",
                Name = user.Email!,
                DisplayName = user.Email!,
            }
        );

    /// <summary>What the browser needs to use a key, as JSON; without a user any key of ours will do.</summary>
    public Task<string> AskFor(User? user) => signIns.MakePasskeyRequestOptionsAsync(user);

    public async Task<IReadOnlyList<UserPasskeyInfo>> Of(User user) =>
        [.. (await signIns.UserManager.GetPasskeysAsync(user)).OrderBy(one => one.CreatedAt)];

    public async Task<bool> Add(User user, string? answer, string name)
    {
        var made = await Underway(answer, signIns.PerformPasskeyAttestationAsync);
        if (made is not { Succeeded: true } || made.UserEntity.Id != $"{user.Id}")
            return false;
        made.Passkey.Name = name;
        return (await signIns.UserManager.AddOrUpdatePasskeyAsync(user, made.Passkey)).Succeeded;
    }

    /// <summary>Whose key answered; null for any reason.</summary>
    public async Task<User?> Recognise(string? answer)
    {
        var shown = await Underway(answer, signIns.PerformPasskeyAssertionAsync);
        if (shown is not { Succeeded: true } || !await signIns.MaySignIn(shown.User))
            return null;
        // Keeps the counter that gives a copied key away.
        var kept = await signIns.UserManager.AddOrUpdatePasskeyAsync(shown.User, shown.Passkey);
        return kept.Succeeded ? shown.User : null;
    }

    public async Task<bool> Rename(User user, string key, string name)
    {
        if (await Find(user, key) is not { } passkey)
            return false;
        passkey.Name = name;
        return (await signIns.UserManager.AddOrUpdatePasskeyAsync(user, passkey)).Succeeded;
    }

    public async Task<bool> Remove(User user, string key) =>
        await Find(user, key) is { } passkey
        && (await signIns.UserManager.RemovePasskeyAsync(user, passkey.CredentialId)).Succeeded;

    public static string KeyOf(UserPasskeyInfo passkey) =>
        Base64Url.EncodeToString(passkey.CredentialId);

    private async Task<UserPasskeyInfo?> Find(User user, string key) =>
        (await Of(user)).FirstOrDefault(one => KeyOf(one) == key);

    // Identity throws where nothing was asked of this browser, which a late or made-up answer can bring about.
    private static async Task<T?> Underway<T>(string? answer, Func<string, Task<T>> perform)
        where T : class
    {
        if (string.IsNullOrEmpty(answer))
            return null;
        try
        {
            return await perform(answer);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
