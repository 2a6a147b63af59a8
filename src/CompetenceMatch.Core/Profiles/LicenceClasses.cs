namespace CompetenceMatch.Core.Profiles;

/// <summary>Norwegian driving licence classes and which other classes each one covers.</summary>
public static class LicenceClasses
{
    // A trailer class (E) proves its own vehicle class, but never another trailer class.
    private static readonly Dictionary<string, string[]> Covers = new(StringComparer.Ordinal)
    {
        ["AM"] = [],
        ["A1"] = ["AM"],
        ["A2"] = ["A1", "AM"],
        ["A"] = ["A2", "A1", "AM"],
        ["B"] = [],
        ["BE"] = ["B"],
        ["C1"] = ["B"],
        ["C1E"] = ["C1", "B"],
        ["C"] = ["C1", "B"],
        ["CE"] = ["C", "C1", "B"],
        ["D1"] = ["B"],
        ["D1E"] = ["D1", "B"],
        ["D"] = ["D1", "B"],
        ["DE"] = ["D", "D1", "B"],
        ["T"] = [],
        ["S"] = [],
    };

    /// <summary>All classes that may be stated.</summary>
    public static IReadOnlyCollection<string> Known => Covers.Keys;

    /// <summary>True if the held class is the asked one or covers it; C covers C1 and B, never D.</summary>
    public static bool Meets(string held, string asked) =>
        held == asked || (Covers.TryGetValue(held, out var covered) && covered.Contains(asked));

    /// <summary>True if any held class covers the asked one.</summary>
    public static bool MeetsAny(IReadOnlyList<string> held, string asked) =>
        held.Any(one => Meets(one, asked));
}
