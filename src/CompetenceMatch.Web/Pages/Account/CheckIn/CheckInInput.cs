using CompetenceMatch.Core.FollowUp;

namespace CompetenceMatch.Web.Pages.Account.CheckIn;

public sealed record CheckInInput
{
    public bool? Still { get; init; }
    public JobLevel? Level { get; init; }
    public HoursFit? Hours { get; init; }
    public bool? Language { get; init; }
    public bool? Housing { get; init; }
    public bool? Leaving { get; init; }
    public LeavingReason? Why { get; init; }
    public PlacementOutcome? Where { get; init; }

    /// <summary>What belongs to a job that is over is left out of one that goes on, and the other way round.</summary>
    public CheckInAnswer Answer() =>
        Still == false
            ? new CheckInAnswer(false, Why: Why, Whereabouts: Where)
            : new CheckInAnswer(
                Still,
                Level,
                Hours,
                Language,
                Housing,
                Leaving,
                Leaving == true ? Why : null
            );
}
