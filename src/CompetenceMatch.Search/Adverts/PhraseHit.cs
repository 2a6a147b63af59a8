using CompetenceMatch.Core.Adverts;

namespace CompetenceMatch.Search.Adverts;

/// <summary>A phrase at its place: index of the first word, and of the one after the last.</summary>
internal readonly record struct PhraseHit(AdvertPhrase Phrase, int First, int End);
