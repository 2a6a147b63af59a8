using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Occupations;

/// <summary>Skills to tick: addresses as values, titles in the reader's language.</summary>
public sealed record OfferedSkills(
    IReadOnlyList<SelectListItem> Essential,
    IReadOnlyList<SelectListItem> Optional
)
{
    public static OfferedSkills None { get; } = new([], []);

    /// <summary>The addresses of all of them.</summary>
    public IEnumerable<string> All => Essential.Concat(Optional).Select(item => item.Value);

    public bool IsEmpty => Essential.Count + Optional.Count == 0;
}
