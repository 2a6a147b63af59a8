namespace CompetenceMatch.Core.Recognition.Planning;

/// <summary>What the route table's steps are for, read from their texts by hand; numbers count from 1.</summary>
internal static class RouteSteps
{
    // The step that ends in the decision; the route's time and cost stand on it.
    private static readonly Dictionary<string, int> Decision = new(StringComparer.Ordinal)
    {
        ["R01"] = 4,
        ["R02"] = 2,
        ["R19"] = 3,
        ["R20"] = 4,
        ["R27"] = 2,
        ["R28"] = 2,
        ["R29"] = 1,
        ["R30"] = 1,
        ["R31"] = 4,
        ["R33"] = 4,
        ["R34"] = 3,
        ["R35"] = 1,
        ["R36"] = 2,
        ["R40"] = 3,
        ["R42"] = 4,
        ["R43"] = 4,
        ["R47"] = 3,
        ["R49"] = 1,
        ["R50"] = 4,
        ["R51"] = 1,
        ["R52"] = 1,
        ["R56"] = 1,
        ["R61"] = 2,
        ["R63"] = 2,
        ["R10"] = 3,
    };

    // Learning Norwegian needs nothing before it.
    private static readonly Dictionary<string, int> Language = new(StringComparer.Ordinal)
    {
        ["R22"] = 1,
        ["R23"] = 1,
        ["R24"] = 1,
        ["R25"] = 2,
        ["R29"] = 3,
        ["R30"] = 2,
    };

    // The first step that cannot be done before the language level is reached.
    private static readonly Dictionary<string, int> NeedsLanguage = new(StringComparer.Ordinal)
    {
        ["R22"] = 5,
        ["R23"] = 5,
        ["R24"] = 5,
        ["R25"] = 3,
    };

    /// <summary>The number of the decision step; the last one where the table of this class is silent.</summary>
    public static int DecisionOf(RecognitionRoute route) =>
        Math.Min(Decision.GetValueOrDefault(route.Id, route.Steps.Count), route.Steps.Count);

    public static bool IsLanguage(string route, int number) =>
        Language.TryGetValue(route, out var step) && step == number;

    public static bool IsFirstThatNeedsLanguage(string route, int number) =>
        NeedsLanguage.TryGetValue(route, out var step) && step == number;

    /// <summary>The number of the step that sends the application; 0 = none is named so.</summary>
    public static int ApplicationOf(RecognitionRoute route)
    {
        for (var i = 0; i < route.Steps.Count; i++)
        {
            if (route.Steps[i].Title.En.StartsWith("Apply", StringComparison.Ordinal))
            {
                return i + 1;
            }
        }
        return 0;
    }
}
