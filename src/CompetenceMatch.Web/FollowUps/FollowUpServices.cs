namespace CompetenceMatch.Web.FollowUps;

internal static class FollowUpServices
{
    public static void AddFollowUps(this IServiceCollection services)
    {
        services.AddScoped<Team>();
        services.AddScoped<ReadableLists>();
        services.AddScoped<QueueRows>();
        services.AddScoped<TeamQueue>();
        services.AddScoped<FollowedPeople>();
        services.AddScoped<Asking>();
        services.AddScoped<ActorsAround>();
        services.AddScoped<Referring>();
        services.AddScoped<PersonOverview>();
    }
}
