using Microsoft.AspNetCore.Identity;

namespace CompetenceMatch.Data.Entities;

public sealed class User : IdentityUser<Guid>
{
    public string Language { get; set; } = "nb";
    public DateTime CreatedAt { get; set; }
    public DateTime? DisabledAt { get; set; }

    /// <summary>The secret shared with the authenticator app, encrypted; null = no app.</summary>
    public string? CodeKey { get; set; }

    /// <summary>The time step of the last code used, so that a code counts once.</summary>
    public long? LastCodeStep { get; set; }
}
