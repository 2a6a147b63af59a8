namespace CompetenceMatch.Cli.Benching.Search;

/// <summary>The kinds of query that are measured apart.</summary>
internal enum QueryClass
{
    Word,

    /// <summary>Two or three words of one person.</summary>
    And,

    /// <summary>Two to four words, any of them.</summary>
    Or,

    /// <summary>Words that stand beside each other.</summary>
    Phrase,
    Prefix,

    /// <summary>A word with one letter wrong.</summary>
    Typo,

    /// <summary>Words and filters.</summary>
    Filtered,

    /// <summary>Filters only, counts only.</summary>
    Facets,

    /// <summary>A need with occupation, skills, languages and place, filters and counts.</summary>
    Composite,

    /// <summary>No occupation and few filters: everyone is scored.</summary>
    Browse,
    DeepPage,
    Typeahead,

    /// <summary>A composite's first page with every hit explained: what a page of results asks for.</summary>
    Page,

    /// <summary>Texts, lists and page numbers far beyond what a person needs.</summary>
    Hostile,

    /// <summary>A title as people write it, read by the linker first.</summary>
    Linked,
}
