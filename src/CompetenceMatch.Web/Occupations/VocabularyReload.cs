using CompetenceMatch.Data;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Web.Occupations;

/// <summary>Makes the vocabulary of what is built in and what stands in the database.</summary>
public sealed class VocabularyReload(
    LiveVocabulary live,
    ReferenceTables tables,
    IServiceScopeFactory scopes
)
{
    /// <summary>False where nothing but the built-in words exists.</summary>
    public async Task<bool> Run(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<CmDbContext>();
        if (!await database.HasWords(stop))
            return false;
        var esco = await database.ReadEsco(stop);
        var words = await database.ReadWords(stop);
        var taught = await database.ReadTaught(stop);
        tables.Taxonomy.Esco = esco.Occupations;
        var builtIn = Vocabulary.OfOccupations(tables.Terms).Labels;
        var linker = new TitleLinker(new Vocabulary([.. builtIn, .. words, .. taught]));
        live.Replace(new OccupationWords(linker, new Typeahead(linker), esco));
        return true;
    }
}
