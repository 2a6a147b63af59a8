using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Data.Vocabularies;

/// <summary>What an import may change of a concept.</summary>
internal sealed record ConceptState(
    string? Code,
    string? UnitGroup,
    bool IsMapped,
    string? Broader,
    string? RetiredIn
)
{
    public static ConceptState Of(ImportedConcept concept) =>
        new(concept.Code, concept.UnitGroup, concept.IsMapped, concept.Broader, concept.RetiredIn);
}
