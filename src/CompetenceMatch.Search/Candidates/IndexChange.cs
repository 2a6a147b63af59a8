using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Search.Candidates;

/// <summary>One change to the index: the profile as employers may see it (a blind card), or that it is gone.</summary>
/// <param name="Profile">Null = remove.</param>
/// <param name="UpdatedAt">Any number that grows with time (ticks, log position); orders newest first.</param>
public sealed record IndexChange(ProfileId Id, Profile? Profile, long UpdatedAt)
{
    public static IndexChange Upsert(Profile profile, long updatedAt) =>
        new(profile.Id, profile, updatedAt);

    public static IndexChange Remove(ProfileId id) => new(id, null, 0);
}
