using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.ReferenceData.Synthetic;

/// <summary>A country people come from: what they speak, are called, and how they usually came.</summary>
internal sealed record OriginRow(
    string Country,
    GroupRow Group,
    IReadOnlyList<string> Languages,
    NamesRow Names
);

/// <summary>People who came to Norway in the same way.</summary>
/// <param name="Norwegian">CEFR steps better or worse than others after as many years.</param>
internal sealed record GroupRow(
    string Name,
    Weighted<Residence> Grounds,
    int YearsTypical,
    int YearsMax,
    Weighted<int> Levels,
    Cefr English,
    int Norwegian,
    int PapersMissing,
    int PapersPartial
);

internal sealed record NamesRow(IReadOnlyList<string> Given, IReadOnlyList<string> Family);
