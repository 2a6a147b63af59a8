using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Recognition;

namespace CompetenceMatch.Web.Pages.Employers.Approval;

/// <summary>A language level the need asks, and whether the law asks as much.</summary>
public sealed record LanguageWish(string Language, string Part, Cefr Level, AskedBy By)
{
    private static readonly string[] norwegian = ["no", "nb", "nn"];

    /// <param name="ways">The ways to the approval that are left; the law's demand is on them.</param>
    /// <param name="mayBeAsked">The law may ask Norwegian on a way that is not known.</param>
    public static IEnumerable<LanguageWish> Of(
        LanguageDemand demand,
        IReadOnlyList<PlannedWay> ways,
        bool mayBeAsked
    ) =>
        new (string Part, Cefr? Level)[]
        {
            ("listening", demand.Listening),
            ("reading", demand.Reading),
            ("speaking", demand.Speaking),
            ("writing", demand.Writing),
        }
            .Where(one => one.Level is not null)
            .Select(one => new LanguageWish(
                demand.Language,
                one.Part,
                one.Level!.Value,
                norwegian.Contains(demand.Language)
                    ? WhoAsks(one.Part, one.Level.Value, ways, mayBeAsked)
                    : AskedBy.Employer
            ));

    private static AskedBy WhoAsks(
        string part,
        Cefr level,
        IReadOnlyList<PlannedWay> ways,
        bool mayBeAsked
    )
    {
        if (ways.Count == 0)
            return mayBeAsked ? AskedBy.LawOnSomeWays : AskedBy.Employer;
        var asking = ways.Count(way =>
            way.LanguageGate is { } gate && gate.Parts.Contains(part) && gate.Level >= level
        );
        return asking == ways.Count ? AskedBy.Law
            : asking > 0 ? AskedBy.LawOnSomeWays
            : AskedBy.Employer;
    }
}
