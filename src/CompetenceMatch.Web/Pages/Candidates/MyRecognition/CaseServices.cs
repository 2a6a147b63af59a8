using CompetenceMatch.Core.Matching;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Recognition;
using CompetenceMatch.Web.Uploads;

namespace CompetenceMatch.Web.Pages.Candidates.MyRecognition;

/// <summary>What every page of a chosen plan asks.</summary>
public sealed record CaseServices(
    CmDbContext Database,
    OwnCandidate Own,
    ChosenPlans Plans,
    CaseWords Words,
    CaseDocuments Documents,
    Taxonomy Taxonomy,
    Texts Texts,
    TimeProvider Time
);
