using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Web.Interviews;

/// <summary>An interview whose answers all hold.</summary>
/// <param name="Profile">With everything the interview does not ask as it was before.</param>
/// <param name="Born">Null = kept as it is, for somebody whose birth date is not asked again.</param>
public sealed record InterviewAnswers(InterviewInput Input, Profile Profile, DateOnly? Born)
{
    /// <summary>Null = not answered now.</summary>
    public bool? Address =>
        Input.Address switch
        {
            "yes" => true,
            "no" => false,
            _ => null,
        };

    public bool WantsFollowUp => Input.FollowUp == "yes";
}
