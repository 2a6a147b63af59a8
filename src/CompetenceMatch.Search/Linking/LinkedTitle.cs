using CompetenceMatch.Core.Matching;

namespace CompetenceMatch.Search.Linking;

/// <summary>A concept that a title may mean.</summary>
/// <param name="Score">0–1 in steps of a millionth; strictly descending down a list of answers.</param>
/// <param name="Label">The label to show: in the answer language when one was asked, else the evidence.</param>
/// <param name="Reason">Rule id (link.same, link.sameFolded, link.typo, link.words, link.part, link.near, link.group) with the label that gave it.</param>
public sealed record LinkedTitle(
    string Concept,
    double Score,
    string Label,
    string Language,
    Because Reason
)
{
    /// <summary>Id of the shown label where the vocabulary has one.</summary>
    public string? LabelId { get; init; }

    /// <summary>Language of the label that gave the answer: another than the shown one's where it came through the concept.</summary>
    public string EvidenceLanguage { get; init; } = "";

    /// <summary>Number of the label behind the answer, for the typeahead; -1 = none.</summary>
    internal int Evidence { get; init; }

    /// <summary>True when the answer is good enough to be used without asking the person.</summary>
    public bool IsConfident => Score >= TitleLinker.Confident;
}
