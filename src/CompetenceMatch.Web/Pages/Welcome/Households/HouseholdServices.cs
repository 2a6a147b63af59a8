using CompetenceMatch.Data;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.Web.Checklists;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Localisation;

namespace CompetenceMatch.Web.Pages.Welcome.Households;

/// <summary>What every page about a household asks.</summary>
public sealed record HouseholdServices(
    CmDbContext Database,
    Team Team,
    FollowedPeople People,
    TeamHouseholds Households,
    ChecklistViews Views,
    ReferenceTables Tables,
    Texts Texts,
    TimeProvider Time
);
