using CompetenceMatch.Core.Visibility;

namespace CompetenceMatch.Search.Adverts;

/// <summary>What was read in an advert; every place is in <see cref="Text"/>.</summary>
/// <param name="Text">The advert with a block for each character that tells who a person is.</param>
public sealed record AdvertReading(
    string Text,
    IReadOnlyList<AdvertPost> Posts,
    IReadOnlyList<AdvertWarning> Warnings,
    IReadOnlyList<FoundIdentifier> LeftOut
);
