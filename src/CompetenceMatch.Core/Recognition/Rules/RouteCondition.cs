using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Recognition.Rules;

/// <summary>When a route is a way: every part that is set must hold; an empty list and null ask nothing.</summary>
public sealed record RouteCondition
{
    private const int MonthsAYear = 12;

    public static RouteCondition Always { get; } = new();

    public PlanAsker? Asker { get; init; }
    public bool? Regulated { get; init; }
    public bool? Authorised { get; init; }

    /// <summary>Ids of the professions table.</summary>
    public IReadOnlyList<string> Professions { get; init; } = [];
    public IReadOnlyList<OccupationCode> Occupations { get; init; } = [];
    public bool ForStudy { get; init; }
    public IReadOnlyList<EducationKind> Educations { get; init; } = [];
    public bool? Completed { get; init; }
    public IReadOnlyList<Documents> Documents { get; init; } = [];
    public bool? AutomaticList { get; init; }

    /// <summary>Where the qualification is from; an unknown country closes nothing.</summary>
    public IReadOnlyList<EducationArea> Areas { get; init; } = [];
    public bool? EeaRight { get; init; }
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Countries whose papers the authority cannot verify; they make <see cref="RouteFacts.Uvd"/> and close nothing here.</summary>
    public IReadOnlyList<string> NamedCountries { get; init; } = [];
    public bool? Uvd { get; init; }
    public TradeDemand? Trade { get; init; }

    /// <summary>Papers of a trade, or a year's practice: something an assessor can look at.</summary>
    public bool TradeOrPractice { get; init; }

    /// <summary>Whole years of practice in the occupation.</summary>
    public int? YearsMin { get; init; }
    public int? YearsMax { get; init; }

    public RouteDecision? Decision { get; init; }
    public RouteChoice? Choice { get; init; }

    /// <summary>True where the route builds on what the person has learnt or done.</summary>
    public bool BuildsOnTheQualification =>
        Educations.Count > 0 || Documents.Count > 0 || Trade is not null || Decision is not null;

    public bool Holds(RouteFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Choice is null
            && OfTheGoal(facts)
            && OfTheQualification(facts)
            && OfTheOrigin(facts)
            && OfTheTrade(facts);
    }

    private bool OfTheGoal(RouteFacts facts) =>
        (Asker is null || Asker == facts.Asker)
        && (Regulated is null || Regulated == facts.Regulated)
        && (Authorised ?? false) == facts.Authorised
        && (
            Professions.Count == 0
            || (facts.Profession is { } profession && Professions.Contains(profession))
        )
        && Asks(Occupations, facts.Occupation)
        && (!ForStudy || facts.StudyIsAWay);

    private bool OfTheQualification(RouteFacts facts) =>
        Asks(Educations, facts.Education)
        && (Completed is null || Completed == facts.Completed)
        && Asks(Documents, facts.Documents)
        && (AutomaticList is null || AutomaticList == facts.OnAutomaticList)
        && (Decision is not RouteDecision.None || !facts.NotEqual);

    private bool OfTheOrigin(RouteFacts facts) =>
        (Areas.Count == 0 || Areas.Any(area => Covers(area, facts.Area)))
        && (EeaRight is null || facts.EeaRight is null || EeaRight == facts.EeaRight)
        && (Countries.Count == 0 || (facts.Country is { } country && Countries.Contains(country)))
        && (Uvd is null || Uvd == facts.Uvd);

    private bool OfTheTrade(RouteFacts facts) =>
        Trade switch
        {
            TradeDemand.None => !facts.TradeWork,
            TradeDemand.Norwegian => facts.TradeWork,
            TradeDemand.Listed => facts.ListedTrade,
            TradeDemand.Unlisted => facts.TradeWork
                && !facts.ListedTrade
                && facts.Area != EducationArea.Norway,
            _ => true,
        }
        && (
            !TradeOrPractice
            || facts.Education == EducationKind.Trade
            || facts.PracticeMonths >= MonthsAYear
        )
        && CoversPractice(facts.PracticeMonths);

    /// <summary>Counts whole years of practice.</summary>
    public bool CoversPractice(int months) =>
        months / MonthsAYear >= (YearsMin ?? 0)
        && months / MonthsAYear <= (YearsMax ?? int.MaxValue);

    // The United Kingdom is a third country unless a scheme names it.
    private static bool Covers(EducationArea asked, EducationArea area) =>
        area == EducationArea.Unknown
        || asked == area
        || (asked == EducationArea.Third && area == EducationArea.UnitedKingdom);

    private static bool Asks<T>(IReadOnlyList<T> asked, T held) =>
        asked.Count == 0 || asked.Contains(held);
}
