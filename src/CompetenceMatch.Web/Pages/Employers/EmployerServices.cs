using CompetenceMatch.Web.Needs;
using CompetenceMatch.Web.Pages.Employers.Home;

namespace CompetenceMatch.Web.Pages.Employers;

internal static class EmployerServices
{
    public static void AddEmployers(this IServiceCollection services)
    {
        services.AddScoped<HomeQuery>();
        services.AddScoped<Organisations.OwnInvitations>();
        services.AddScoped<Colleagues.Inviting>();
        services.AddScoped<OwnNeeds>();
        services.AddScoped<Needs.NeedDesk>();
        services.AddScoped<Needs.AdvertDesk>();
        services.AddScoped<Needs.AdvertCheck>();
        services.AddSingleton<NeedChoices>();
        services.AddSingleton<Needs.OccupationReader>();
        services.AddSingleton<OwnStaff.StaffJobs>();
        services.AddSingleton<LanguageAdvice>();
    }
}
