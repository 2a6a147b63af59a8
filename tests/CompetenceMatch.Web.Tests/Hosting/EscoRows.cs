using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Vocabularies;
using CompetenceMatch.Web.Occupations;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Hosting;

/// <summary>A small import: two occupations and three skills, in bokmål and English.</summary>
internal static class EscoRows
{
    public const string Chef = "http://data.europa.eu/esco/occupation/chef";
    public const string Grill = "http://data.europa.eu/esco/occupation/grill";
    public const string Fire = "http://data.europa.eu/esco/skill/fire";
    public const string Knives = "http://data.europa.eu/esco/skill/knives";
    public const string Menus = "http://data.europa.eu/esco/skill/menus";

    /// <summary>Writes it as the import does; the change log tells the application.</summary>
    public static Task ImportEsco(this WebApp app) =>
        app.Read(async database =>
        {
            var changes = await VocabularyChanges.Begin(database, ImportSource.Esco, default);
            foreach (var uri in (string[])[Chef, Grill])
            {
                var concept = changes.See(uri, ImportedKind.Occupation, "5120");
                concept.UnitGroup = "5120";
                concept.Broader = uri == Grill ? Chef : null;
            }
            foreach (var uri in (string[])[Fire, Knives, Menus])
                changes.See(uri, ImportedKind.Skill, null);
            await Labels(
                changes,
                "no",
                ImportedKind.Occupation,
                (Chef, "kjøkkenkunstner"),
                (Grill, "glohaugsteker")
            );
            await Labels(
                changes,
                "en",
                ImportedKind.Occupation,
                (Chef, "kitchen artist"),
                (Grill, "ember griller")
            );
            await Labels(
                changes,
                "no",
                ImportedKind.Skill,
                (Fire, "holde liv i glør"),
                (Knives, "bruke kniver")
            );
            await Labels(
                changes,
                "en",
                ImportedKind.Skill,
                (Fire, "keep embers alive"),
                (Knives, "use knives"),
                (Menus, "plan menus")
            );
            var grill = changes.Find(Grill)!.Id;
            await changes.SetRelations(
                new Dictionary<int, Dictionary<int, bool>>
                {
                    [grill] = new()
                    {
                        [changes.Find(Fire)!.Id] = true,
                        [changes.Find(Knives)!.Id] = true,
                        [changes.Find(Menus)!.Id] = false,
                    },
                },
                default
            );
            return await database.WriteVocabulary(
                changes,
                "9.0",
                new string('0', 64),
                DateTime.UtcNow,
                default
            );
        });

    /// <summary>The same, and the words are in use when it returns.</summary>
    public static async Task ImportEscoNow(this WebApp app)
    {
        await app.ImportEsco();
        await app.Services.GetRequiredService<VocabularyReload>().Run(default);
    }

    private static Task Labels(
        VocabularyChanges changes,
        string language,
        ImportedKind kind,
        params (string Uri, string Title)[] titles
    ) =>
        changes.SetLabels(
            new LabelSet(LabelOrigin.Classification, language),
            kind,
            titles.ToDictionary(
                one => changes.Find(one.Uri)!.Id,
                one => new List<string?> { one.Title }
            ),
            default
        );
}
