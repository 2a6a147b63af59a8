using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Consents;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Introductions;

/// <summary>What an answer may hold, whoever types it: the person, or somebody the person speaks to.</summary>
public static class AnswerWords
{
    private const int LongestText = 1000;

    /// <summary>The sections a yes can give.</summary>
    public static readonly IReadOnlyList<ConsentSection> Offered =
    [
        ConsentSection.Contact,
        ConsentSection.Name,
        .. ConsentChanges.ForEmployers,
    ];

    public static IReadOnlyList<SelectListItem> Ticks(
        Texts texts,
        IEnumerable<ConsentSection> sections
    ) => [.. sections.Select(one => new SelectListItem(texts[$"Me_Give_{one}"], $"{one}"))];

    /// <summary>Without an address or a number a yes leads nowhere.</summary>
    public static bool CanBeReached(Introduction introduction) =>
        introduction.Candidate!.Contact is { Email: not null } or { Phone: not null };

    /// <summary>The key of what is wrong with these sections; null = nothing.</summary>
    public static string? WrongWithYes(
        Introduction introduction,
        IReadOnlyList<ConsentSection> given
    ) =>
        !given.Contains(ConsentSection.Contact) ? "Me_Yes_NeedsContact"
        : !CanBeReached(introduction) ? "Me_Yes_NoContact"
        : null;

    /// <summary>What is wrong with a text that goes out before a yes, in words; null = nothing (P-06).</summary>
    public static string? WrongWithText(Introduction introduction, string text, Texts texts) =>
        text.Length > LongestText ? texts["Me_Text_TooLong", LongestText]
        : IdentifierScan.Finds(text, introduction.Candidate!.Contact?.FullName)
            ? texts["Me_Text_Identifier"]
        : null;
}
