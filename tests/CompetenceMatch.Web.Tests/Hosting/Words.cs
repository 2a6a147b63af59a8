using CompetenceMatch.Search.Linking;
using CompetenceMatch.Web.Occupations;

namespace CompetenceMatch.Web.Tests.Hosting;

/// <summary>A vocabulary for what needs one and links nothing.</summary>
internal static class Words
{
    public static LiveVocabulary BuiltIn
    {
        get
        {
            var linker = new TitleLinker(new Vocabulary([]));
            return new(new OccupationWords(linker, new Typeahead(linker), EscoBook.Empty));
        }
    }
}
