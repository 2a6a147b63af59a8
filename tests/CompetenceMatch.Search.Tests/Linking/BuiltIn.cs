using CompetenceMatch.ReferenceData;
using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Search.Tests.Linking;

/// <summary>The built-in vocabulary, loaded once for the tests that need real words.</summary>
internal static class BuiltIn
{
    private static readonly Lazy<ReferenceTables> tables = new(ReferenceTables.Load);
    private static readonly Lazy<TitleLinker> linker = new(() =>
        new TitleLinker(Vocabulary.OfOccupations(tables.Value.Terms))
    );
    private static readonly Lazy<Typeahead> typeahead = new(() => new Typeahead(linker.Value));

    public static ReferenceTables Tables => tables.Value;

    public static TitleLinker Linker => linker.Value;

    public static Typeahead Typeahead => typeahead.Value;
}
