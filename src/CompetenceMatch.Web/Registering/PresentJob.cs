using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Web.Registering;

/// <summary>The present job follows from the work that is still going on, so it is never asked twice (U-01).</summary>
public static class PresentJob
{
    /// <summary>The profile with other work, and the present job that follows from it.</summary>
    public static Profile WithWork(Profile profile, IReadOnlyList<Experience> work)
    {
        var before = Of(profile.Experience);
        return profile with
        {
            Experience = work,
            CurrentJob = Of(work) ?? (profile.CurrentJob == before ? null : profile.CurrentJob),
        };
    }

    /// <summary>Of several, the largest paid post, then the newest.</summary>
    public static CurrentJob? Of(IReadOnlyList<Experience> work) =>
        work.Where(row => row is { Current: true, Occupation: not null })
            .OrderByDescending(row => row.Kind is null or ExperienceKind.Paid)
            .ThenByDescending(row => row.Percent ?? 0)
            .ThenByDescending(row => row.From?.Number ?? 0)
            .Select(row => new CurrentJob(row.Occupation!.Value))
            .FirstOrDefault();
}
