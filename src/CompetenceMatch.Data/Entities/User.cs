using Microsoft.AspNetCore.Identity;

namespace CompetenceMatch.Data.Entities;

public sealed class User : IdentityUser<Guid>
{
    public string Language { get; set; } = "nb";
    public DateTime CreatedAt { get; set; }
    public DateTime? DisabledAt { get; set; }
}
