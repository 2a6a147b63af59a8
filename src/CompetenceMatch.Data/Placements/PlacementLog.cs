using System.Text.Json;
using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Data.Placements;

public static class PlacementLog
{
    /// <summary>A hire after a yes, with the questions to both sides for two years.</summary>
    /// <param name="introduction">Loaded with its need.</param>
    public static Placement Hire(
        this CmDbContext database,
        Introduction introduction,
        DateOnly firstDay,
        int? percent,
        Guid actor,
        DateTime now
    )
    {
        var need = introduction.Need!.Content;
        var placement = new Placement
        {
            Id = Guid.CreateVersion7(now.AsUtc()),
            CandidateId = introduction.CandidateId,
            NeedId = introduction.NeedId,
            OrganisationId = introduction.OrganisationId,
            IntroductionId = introduction.Id,
            Occupation = need.Occupation?.Value ?? "",
            Municipality = need.Municipality,
            Percent = percent,
            From = firstDay,
            CreatedBy = actor,
            CreatedAt = now,
        };
        placement.CheckIns.AddRange(
            from due in CheckInSchedule.For(firstDay)
            from side in Enum.GetValues<CheckInSide>()
            select new CheckIn
            {
                Id = Guid.CreateVersion7(now.AsUtc()),
                PlacementId = placement.Id,
                Point = due.Point,
                Side = side,
                DueOn = due.DueOn,
            }
        );
        database.Add(placement);
        return placement;
    }

    /// <summary>Keeps the answer, closes the link, and ends the placement where the answer says so.</summary>
    /// <param name="checkIn">Loaded with its placement.</param>
    /// <param name="recordedBy">The member who wrote down an answer given by phone or in a meeting.</param>
    public static void Answer(
        this CheckIn checkIn,
        CheckInAnswer answer,
        DateOnly today,
        DateTime now,
        ContactChannel channel = ContactChannel.Self,
        Guid? recordedBy = null
    )
    {
        checkIn.AnsweredAt = now;
        checkIn.AnswerChannel = channel;
        checkIn.AnswerRecordedBy = recordedBy;
        checkIn.AnswersJson = JsonSerializer.Serialize(answer);
        checkIn.Risks = answer.Risks;
        checkIn.TokenHash = null;
        checkIn.TokenExpiresAt = null;
        var placement = checkIn.Placement!;
        if (answer.StillThere == false)
            placement.To ??= today;
        if (answer.Outcome(checkIn.Point) is not { } outcome)
            return;
        placement.Outcome = outcome;
        placement.OutcomeAt = now;
    }
}
