using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Web.Occupations;

/// <summary>All that turns words into occupations and skills, of one state of the vocabulary.</summary>
public sealed record OccupationWords(TitleLinker Linker, Typeahead Typeahead, EscoBook Esco);
