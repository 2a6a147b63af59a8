using CompetenceMatch.Data;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Occupations;

/// <summary>Skills that imported occupations need, to tick instead of writing.</summary>
public sealed class SkillOffers(CmDbContext database, LiveVocabulary words, Labels labels)
{
    private const int MostOfAKind = 18;

    /// <param name="occupations">ESCO addresses; none = nothing is offered.</param>
    /// <param name="held">Skills that are there already, as addresses or words.</param>
    public async Task<OfferedSkills> For(
        IEnumerable<string?> occupations,
        IEnumerable<string> held,
        CancellationToken stop
    )
    {
        var asked = occupations
            .Where(uri => words.Current.Esco.Occupations.Find(uri) is not null)
            .ToList();
        if (asked.Count == 0)
            return OfferedSkills.None;
        var rows = await database
            .ImportedConcepts.Where(concept => asked.Contains(concept.Uri))
            .Join(
                database.ImportedRelations,
                concept => concept.Id,
                relation => relation.OccupationId,
                (concept, relation) => new { relation.SkillId, relation.IsEssential }
            )
            .Join(
                database.ImportedConcepts.Where(skill => skill.RetiredIn == null),
                relation => relation.SkillId,
                skill => skill.Id,
                (relation, skill) => new { skill.Uri, relation.IsEssential }
            )
            .ToListAsync(stop);
        var there = held.Concat(held.Select(labels.Skill))
            .ToHashSet(StringComparer.CurrentCultureIgnoreCase);
        var essential = rows.Where(row => row.IsEssential).Select(row => row.Uri).ToHashSet();
        return new OfferedSkills(
            Lines(essential, there),
            Lines(rows.Select(row => row.Uri).Except(essential), there)
        );
    }

    private IReadOnlyList<SelectListItem> Lines(
        IEnumerable<string> skills,
        HashSet<string> there
    ) =>
        [
            .. skills
                .Select(uri => new ForeignItem(
                    labels.Skill(uri),
                    uri,
                    words.Current.Esco.Spoken(uri, Language.Current.Code)
                ))
                .Where(item => !there.Contains(item.Text) && item.Text != item.Value)
                .OrderBy(item => item.Text, StringComparer.CurrentCultureIgnoreCase)
                .Take(MostOfAKind),
        ];
}
