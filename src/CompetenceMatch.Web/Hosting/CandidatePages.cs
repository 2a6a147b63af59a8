using CompetenceMatch.Web.Matches;
using CompetenceMatch.Web.Pages.Candidates.MyIntroductions;
using CompetenceMatch.Web.Pages.Candidates.MyRecognition;
using CompetenceMatch.Web.Pages.Candidates.OwnData;
using CompetenceMatch.Web.Recognition;
using CompetenceMatch.Web.Titles;
using CompetenceMatch.Web.Uploads;

namespace CompetenceMatch.Web.Hosting;

/// <summary>What the pages of candidates ask, one of each per request.</summary>
internal static class CandidatePages
{
    public static void AddCandidatePages(this IServiceCollection services)
    {
        services.AddSingleton<PlanWords>();
        services.AddScoped<OwnMatches>();
        services.AddScoped<MeantTitles>();
        services.AddScoped<OwnIntroductions>();
        services.AddScoped<OwnSignIn>();
        services.AddScoped<OwnFollowUp>();
        services.AddScoped<OwnRecognition>();
        services.AddScoped<OwnDataExport>();
        services.AddSingleton<CaseWords>();
        services.AddScoped<ChosenPlans>();
        services.AddSingleton<DocumentFolder>();
        services.AddSingleton<DocumentWords>();
        services.AddScoped<CaseDocuments>();
        services.AddScoped<DocumentSweep>();
        services.AddScoped<OwnDocuments>();
        services.AddScoped<CaseServices>();
    }
}
