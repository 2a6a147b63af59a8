using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Data.Vocabularies;

/// <summary>All labels of one kind of file in one language: they are compared and replaced together.</summary>
public sealed record LabelSet(LabelOrigin Origin, string Language);
