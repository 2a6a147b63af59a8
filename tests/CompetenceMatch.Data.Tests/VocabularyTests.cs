using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Tests.Fixtures;
using CompetenceMatch.Data.Vocabularies;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.Tests;

public abstract class VocabularyTests(DatabaseFixture fixture)
{
    private const int Many = 130;

    [Fact]
    public async Task Many_rows_are_written_once_compared_and_replaced_where_they_differ()
    {
        (await Import("1.0", Many, "skill")).IsEmpty.ShouldBeFalse();
        (await Import("1.0", Many, "skill")).IsEmpty.ShouldBeTrue();

        var third = await Import("1.1", Many - 1, "knowledge");

        third.Altered.ShouldHaveSingleItem().RetiredIn.ShouldBe("1.1");
        await using var database = fixture.Open();
        (await database.ImportedConcepts.CountAsync()).ShouldBe(Many + 1);
        var texts = await database.ImportedLabels.Select(label => label.Text).ToListAsync();
        texts
            .Count(text => text.StartsWith("knowledge", StringComparison.Ordinal))
            .ShouldBe(Many - 1);
        // The retired skill keeps its title.
        texts.Count(text => text.StartsWith("skill", StringComparison.Ordinal)).ShouldBe(1);
        (await database.ImportedRelations.CountAsync()).ShouldBe(Many - 1);
        var versions = await database.ImportedVersions.OrderBy(row => row.Version).ToListAsync();
        versions
            .Select(row => (row.Version, row.Added, row.Retired, row.Relations))
            .ShouldBe([("1.0", Many + 1, 0, Many), ("1.1", 0, 1, Many - 1)]);
        (
            await database.ChangeLog.CountAsync(entry => entry.Kind == ChangeKind.Vocabulary)
        ).ShouldBe(2);
    }

    private async Task<VocabularyChanges> Import(string version, int skills, string word)
    {
        await using var database = fixture.Open();
        var changes = await VocabularyChanges.Begin(database, ImportSource.Esco, default);
        var cook = changes.See("http://esco/occupation/cook", ImportedKind.Occupation, "5120");
        var seen = Enumerable
            .Range(0, skills)
            .Select(i => changes.See($"http://esco/skill/{i}", ImportedKind.Skill, null).Id)
            .ToList();
        changes.RetireUnseen(ImportedKind.Skill, version);
        await changes.SetLabels(
            new LabelSet(LabelOrigin.Classification, "en"),
            ImportedKind.Skill,
            seen.ToDictionary(id => id, id => new List<string?> { $"{word} {id}" }),
            default
        );
        await changes.SetRelations(
            new Dictionary<int, Dictionary<int, bool>>
            {
                [cook.Id] = seen.ToDictionary(id => id, id => id % 2 == 0),
            },
            default
        );
        if (!changes.IsEmpty)
            await database.WriteVocabulary(
                changes,
                version,
                new string('0', 64),
                DatabaseFixture.Now,
                default
            );
        return changes;
    }
}
