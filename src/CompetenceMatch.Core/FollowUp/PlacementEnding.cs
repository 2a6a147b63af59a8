namespace CompetenceMatch.Core.FollowUp;

/// <summary>Why a job ended.</summary>
public enum PlacementEnding
{
    AsAgreed,
    OtherJob,
    Studies,
    Moved,
    OwnWish,
    EmployersWish,
    Other,
}
