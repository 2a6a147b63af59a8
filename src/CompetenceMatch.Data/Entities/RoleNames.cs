namespace CompetenceMatch.Data.Entities;

public static class RoleNames
{
    public const string Candidate = "candidate";
    public const string Employer = "employer";
    public const string Welcome = "welcome";
    public const string Admin = "admin";

    public static IReadOnlyList<string> All { get; } = [Candidate, Employer, Welcome, Admin];
}
