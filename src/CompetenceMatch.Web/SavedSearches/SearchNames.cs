using CompetenceMatch.Data.Entities;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Finding;
using CompetenceMatch.Web.Needs;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.SavedSearches;

/// <summary>A name to begin with. Never of free words: they may be about a person, and the name stands in mails.</summary>
public sealed class SearchNames(FilterWords words, Labels labels)
{
    public string For(CandidateQuery query)
    {
        var said = query.Filters.Where(one => one.Kind != FilterKind.Words).Select(words.Chip);
        var all = query.Need is { } need ? said.Prepend(labels.NeedTitle(need)) : said;
        var name = string.Join(", ", all.Distinct());
        return name.Length <= SavedSearch.LongestName ? name : name[..SavedSearch.LongestName];
    }
}
