using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Recognition.Rules;

/// <summary>What the conditions of the routes ask about one person and one goal.</summary>
public sealed record RouteFacts
{
    public required OccupationCode Occupation { get; init; }
    public string? Profession { get; init; }
    public bool Regulated { get; init; }

    /// <summary>An approval is held already.</summary>
    public bool Authorised { get; init; }
    public PlanAsker Asker { get; init; }

    /// <summary>Nothing finished leads to the goal, so learning it is a way.</summary>
    public bool StudyIsAWay { get; init; }
    public EducationKind Education { get; init; }
    public bool? Completed { get; init; }

    /// <summary>Not stated counts as verifiable.</summary>
    public Documents Documents { get; init; }
    public string? Country { get; init; }
    public EducationArea Area { get; init; }

    /// <summary>The rights of the EEA rules: the country of the education and the person's own right. Null = unknown.</summary>
    public bool? EeaRight { get; init; }
    public bool OnAutomaticList { get; init; }

    /// <summary>The authority names the country as one whose papers it cannot verify.</summary>
    public bool Uvd { get; init; }
    public bool TradeWork { get; init; }
    public bool ListedTrade { get; init; }
    public int PracticeMonths { get; init; }

    /// <summary>A decision has been made that the education is not, or only partly, equal.</summary>
    public bool NotEqual { get; init; }
}
