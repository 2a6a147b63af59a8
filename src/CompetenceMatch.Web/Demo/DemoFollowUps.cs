using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Demo;

/// <summary>Follow-ups of one team. The place in the list decides the story, so that every reason of the queue shows people.</summary>
internal sealed class DemoFollowUps(
    Organisation team,
    IReadOnlyList<Guid> members,
    IReadOnlyList<Organisation> actors,
    DateTime now
)
{
    // More than twenty for the first, so that the caseload warns.
    private const int OfTheFirst = 24;

    private static readonly ConsentSection[] open =
    [
        .. ConsentRule.CardSections,
        ConsentSection.Name,
        ConsentSection.Contact,
    ];

    private int at = -1;

    public IEnumerable<object> Of(Candidate person)
    {
        at++;
        var followUp = FollowUp(person);
        yield return followUp;
        yield return Begun(followUp, person);
        if (followUp.State == FollowUpState.Refused || followUp.State == FollowUpState.Ended)
            yield return Event(
                followUp,
                followUp.State == FollowUpState.Ended ? FollowUpMove.End : FollowUpMove.Refuse,
                followUp.EndedAt!.Value
            );
        if (followUp.State != FollowUpState.Active)
            yield break;
        if (followUp.LastContactAt is { } contact)
            yield return Event(followUp, FollowUpMove.Contact, contact);
        if (at % 4 != 3)
            yield return new DemoPlan(followUp, members[0], now).Of(at);
        if (at % 7 == 2)
            yield return Referral(person);
        if (at % 11 == 5)
            yield return Placement(person);
    }

    private FollowUp FollowUp(Candidate person)
    {
        var state =
            at % 13 == 12 ? FollowUpState.Asked
            : at % 17 == 16 ? FollowUpState.Refused
            : at % 19 == 18 ? FollowUpState.Ended
            : FollowUpState.Active;
        var started = now.AddDays(-20 - (at * 7 % 300));
        var isActive = state == FollowUpState.Active;
        return new FollowUp
        {
            Id = Guid.CreateVersion7(started.AsUtc()),
            CandidateId = person.Id,
            OrganisationId = team.Id,
            LeadUserId = isActive ? Lead() : null,
            State = state,
            Basis = at % 5 == 4 ? FollowUpBasis.Request : FollowUpBasis.Consent,
            Sections = open,
            Purpose = "Vi vil hjelpe deg til en jobb der du får brukt det du kan.",
            AskedBy = at % 5 == 4 ? null : members[0],
            AskedAt = state == FollowUpState.Asked ? now.AddDays(-4) : started.AddDays(-3),
            StartedAt = state is FollowUpState.Active or FollowUpState.Ended ? started : null,
            ConsentExpiresAt = isActive ? now.AddDays(40 + (at % 200)) : null,
            LastContactAt = isActive && at % 10 != 4 ? now.AddDays(-(at * 5 % 45) - 1) : null,
            NextContactOn =
                isActive && at % 3 == 0 ? DateOnly.FromDateTime(now).AddDays((at % 9) - 3) : null,
            EndedAt = state is FollowUpState.Ended or FollowUpState.Refused
                ? now.AddDays(-6)
                : null,
            EndReason = state == FollowUpState.Ended ? FollowUpEnding.GoalsReached : null,
            EndNote =
                state == FollowUpState.Ended
                    ? "Du har fått fast jobb og klarer deg fint videre. Lykke til!"
                    : null,
        };
    }

    private Guid? Lead() =>
        at % 8 == 7 ? null
        : at < OfTheFirst + 4 || members.Count == 1 ? members[0]
        : members[1 + (at % (members.Count - 1))];

    private FollowUpEvent Begun(FollowUp followUp, Candidate person)
    {
        var isRequest = followUp.Basis == FollowUpBasis.Request;
        var isAsked = followUp.State is FollowUpState.Asked or FollowUpState.Refused;
        return new FollowUpEvent
        {
            Id = Guid.CreateVersion7(followUp.AskedAt.AsUtc()),
            FollowUpId = followUp.Id,
            Move =
                isAsked ? FollowUpMove.Ask
                : isRequest ? FollowUpMove.Request
                : FollowUpMove.Accept,
            State = isAsked ? FollowUpState.Asked : FollowUpState.Active,
            ActorUserId = isAsked ? members[0] : person.UserId,
            At = followUp.StartedAt ?? followUp.AskedAt,
            Sections = open,
            TextVersion = "demo",
            Language = person.Language,
            Channel = isAsked ? null : ContactChannel.Self,
        };
    }

    private FollowUpEvent Event(FollowUp followUp, FollowUpMove move, DateTime when) =>
        new()
        {
            Id = Guid.CreateVersion7(when.AsUtc()),
            FollowUpId = followUp.Id,
            Move = move,
            State = followUp.State,
            ActorUserId = members[0],
            At = when,
            Channel = move == FollowUpMove.Contact ? ContactChannel.Meeting : null,
            Note = move == FollowUpMove.Contact ? "Vi så på planen sammen." : followUp.EndNote,
        };

    private Referral Referral(Candidate person) =>
        new()
        {
            Id = Guid.CreateVersion7(now.AsUtc()),
            CandidateId = person.Id,
            FromOrganisationId = team.Id,
            ToOrganisationId = actors[at % actors.Count].Id,
            Purpose = "Trenger norskkurs på kveldstid ved siden av jobben.",
            Sections = [ConsentSection.Name, ConsentSection.Languages, ConsentSection.Wishes],
            State = at % 2 == 0 ? ReferralState.Requested : ReferralState.Accepted,
            CreatedBy = members[0],
            CreatedAt = now.AddDays(-3),
            ConsentedAt = now.AddDays(-3),
            ConsentChannel = ContactChannel.Meeting,
            AnswerBy = now.AddDays(ReferralMoves.AnswerDays - 3),
            Answer = at % 2 == 0 ? null : "Vi har plass fra neste uke.",
            AnsweredAt = at % 2 == 0 ? null : now.AddDays(-1),
        };

    private Placement Placement(Candidate person)
    {
        var from = DateOnly.FromDateTime(now).AddDays(-40);
        var placement = new Placement
        {
            Id = Guid.CreateVersion7(now.AsUtc()),
            CandidateId = person.Id,
            Occupation = person.Profile.CurrentJob?.Occupation.Value ?? "5321",
            Municipality = person.Profile.Municipality,
            Percent = 60,
            From = from,
            CreatedBy = members[0],
        };
        placement.CheckIns.Add(
            new CheckIn
            {
                Id = Guid.CreateVersion7(now.AsUtc()),
                PlacementId = placement.Id,
                Point = CheckInPoint.OneMonth,
                Side = CheckInSide.Candidate,
                DueOn = CheckInSchedule.DueOn(CheckInPoint.OneMonth, from),
                SentAt = now.AddDays(-9),
                AnsweredAt = now.AddDays(-7),
                AnswerChannel = ContactChannel.Self,
                Risks = [CheckInRisk.TooFewHours, CheckInRisk.Housing],
            }
        );
        return placement;
    }
}
