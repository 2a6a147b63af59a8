using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Web.Consents;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.FollowUps;

/// <summary>What a person can open to a team, as ticks; none of them is set beforehand (P-04).</summary>
public static class FollowUpSections
{
    public static IReadOnlyList<ConsentSection> Offered => ConsentChanges.ForTeam;

    public static IReadOnlyList<SelectListItem> Ticks(
        Texts texts,
        IEnumerable<ConsentSection>? among = null
    ) =>
        [
            .. (among ?? Offered).Select(one => new SelectListItem(
                texts[$"Consent_Team_{one}"],
                $"{one}"
            )),
        ];

    public static string Names(Texts texts, IReadOnlyList<ConsentSection> sections)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return sections.Count == 0
            ? texts["Followed_NoSections"]
            : string.Join(
                ", ",
                Offered.Intersect(sections).Select(one => texts[$"Consent_Team_{one}"])
            );
    }
}
