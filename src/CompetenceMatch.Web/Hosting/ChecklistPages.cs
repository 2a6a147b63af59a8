using CompetenceMatch.Web.Checklists;
using CompetenceMatch.Web.Pages.Welcome.Households;

namespace CompetenceMatch.Web.Hosting;

/// <summary>What the checklists of households ask.</summary>
internal static class ChecklistPages
{
    public static void AddChecklists(this IServiceCollection services)
    {
        services.AddSingleton<ChecklistWords>();
        services.AddScoped<ChecklistViews>();
        services.AddScoped<TeamHouseholds>();
        services.AddScoped<HouseholdServices>();
        services.AddScoped<AssigneeChoices>();
    }
}
