using CompetenceMatch.Data;
using CompetenceMatch.Web.FollowUps;

namespace CompetenceMatch.Web.Interviews;

/// <summary>What the pages of an interview ask, one of each per request.</summary>
public sealed record InterviewServices(
    CmDbContext Database,
    Team Team,
    FollowedPeople People,
    InterviewDrafts Drafts,
    InterviewCheck Check
)
{
    internal static void Add(IServiceCollection services)
    {
        services.AddScoped<InterviewDrafts>();
        services.AddScoped<InterviewCheck>();
        services.AddScoped<InterviewRecord>();
        services.AddScoped<InterviewServices>();
    }
}
