using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.ReferenceData.Synthetic;

/// <summary>A line of business with what its employers are called and whom they look for.</summary>
internal sealed record EmployerRow(
    string Line,
    string OrganisationKind,
    IReadOnlyList<string> Suffixes,
    Weighted<OccupationCode> Occupations,
    IReadOnlyList<string> Shifts
);

/// <summary>The Norwegian that jobs whose code begins with the prefix need, and why.</summary>
internal sealed record DemandRow(
    string Prefix,
    Cefr? Listening,
    Cefr? Reading,
    Cefr? Speaking,
    Cefr? Writing,
    string Reason
);
