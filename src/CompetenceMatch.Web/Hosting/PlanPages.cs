using CompetenceMatch.Web.CheckIns;
using CompetenceMatch.Web.Offers;
using CompetenceMatch.Web.Pages.Welcome.Plans;
using CompetenceMatch.Web.Plans;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.Hosting;

/// <summary>What plans and check-ins ask.</summary>
internal static class PlanPages
{
    public static void AddPlans(this IServiceCollection services)
    {
        services.AddSingleton<PlanPhrases>();
        services.AddSingleton<OwnWords>();
        services.AddScoped<SharedPlans>();
        services.AddScoped<PlanEdits>();
        services.AddScoped<CheckInRound>();
        services.AddScoped<FittingOffers>();
        services.AddScoped<TeamPlanServices>();
        services.AddScoped<ActionChoices>();
    }
}
