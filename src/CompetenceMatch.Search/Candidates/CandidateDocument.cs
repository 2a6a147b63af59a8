using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Regions;

namespace CompetenceMatch.Search.Candidates;

/// <summary>A profile with everything worked out that filters, facets and the score's bound read.</summary>
internal sealed class CandidateDocument
{
    private HashSet<string>? skills;
    private HashSet<string>? words;

    public CandidateDocument(Profile profile, long updatedAt, Taxonomy taxonomy, FacetSlots slots)
    {
        Profile = profile;
        UpdatedAt = updatedAt;
        Home = profile.Municipality is { } code
            ? taxonomy.Municipalities.GetValueOrDefault(code)
            : null;
        HomeRegion = Home is null ? -1 : slots.Region(Home.Region);
        MoveRegions =
        [
            .. profile
                .WillMoveTo.Select(slots.Region)
                .Where(r => r >= 0 && r != HomeRegion)
                .Distinct(),
        ];
        Occupations = HeldOccupations.Of(profile, taxonomy);
        Minors = [.. Occupations.Select(FacetSlots.Minor).Where(m => m >= 0).Distinct()];
        Nus = HeldLevel.Of(profile);
        NusStated = HeldLevel.IsStated(profile);
        SpokenNorwegian = profile
            .Languages.Where(l => l.Language == "no")
            .Select(l => l.Speaking)
            .Max();
        Licences = FacetSlots.Licences(profile.Licences);
        Recognition = RecognitionHeld.Of(profile);
    }

    public Profile Profile { get; }
    public long UpdatedAt { get; }

    /// <summary>Null = not stated or unknown.</summary>
    public Municipality? Home { get; }

    /// <summary>Numbers of <see cref="FacetSlots"/>; -1 = none.</summary>
    public int HomeRegion { get; }
    public int[] MoveRegions { get; }

    /// <summary>STYRK-08 codes of work, certificates, authorisations and what the education leads to; sorted.</summary>
    public string[] Occupations { get; }

    /// <summary>The minor groups of those as numbers, each once.</summary>
    public int[] Minors { get; }

    /// <summary>Highest completed level; null = none.</summary>
    public int? Nus { get; }
    public bool NusStated { get; }

    /// <summary>Null = not stated.</summary>
    public Cefr? SpokenNorwegian { get; }

    /// <summary>A bit per class held or covered.</summary>
    public int Licences { get; }

    /// <summary>Normalised.</summary>
    public HashSet<string> Skills =>
        skills ??= Profile
            .Skills.Select(s => SkillText.Normalise(s.Name))
            .ToHashSet(StringComparer.Ordinal);
    public RecognitionHeld Recognition { get; }

    /// <summary>Folded words of the person's own.</summary>
    public HashSet<string> Words => words ??= OwnWords.Of(Profile);
}
