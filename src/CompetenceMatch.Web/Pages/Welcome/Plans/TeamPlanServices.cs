using CompetenceMatch.Data;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Plans;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.Pages.Welcome.Plans;

/// <summary>What every page about a plan asks.</summary>
public sealed record TeamPlanServices(
    CmDbContext Database,
    Team Team,
    FollowedPeople People,
    SharedPlans Plans,
    PlanEdits Edits,
    PlanPhrases Phrases,
    OwnWords OwnWords,
    Texts Texts,
    TimeProvider Time
);
