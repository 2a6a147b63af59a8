using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Recognition.Cases;
using CompetenceMatch.Core.Recognition.Rules;
using CompetenceMatch.Core.Uploads;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Data.Tests.Fixtures;

/// <summary>What a team may have written about a person, one row of each kind.</summary>
internal static class FollowUpRows
{
    public static FollowUp FollowUp(Candidate candidate, Organisation team) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            CandidateId = candidate.Id,
            OrganisationId = team.Id,
            Basis = FollowUpBasis.Consent,
            State = FollowUpState.Active,
            Sections = [ConsentSection.Work],
            AskedAt = DatabaseFixture.Now,
            StartedAt = DatabaseFixture.Now,
        };

    public static IEnumerable<object> Everything(
        Candidate candidate,
        Organisation team,
        User member,
        string text
    )
    {
        var followUp = FollowUp(candidate, team);
        yield return followUp;
        yield return Event(followUp, text);
        yield return Referral(candidate, team, text);
        yield return Plan(candidate, team, text);
        yield return Placement(candidate, text);
        var chosen = Case(candidate, text);
        yield return chosen;
        yield return Document(chosen, text);
        yield return Draft(candidate, team, member, text);
    }

    public static Household Household(Organisation team, string text, params Candidate[] members)
    {
        var household = new Household
        {
            Id = Guid.CreateVersion7(),
            OrganisationId = team.Id,
            PublicCode = PublicCode.New(),
            Language = "uk",
            CreatedBy = Guid.CreateVersion7(),
        };
        household.Members.AddRange(
            members.Select(member => new HouseholdMember
            {
                HouseholdId = household.Id,
                CandidateId = member.Id,
            })
        );
        household.Items.Add(
            new ChecklistItem
            {
                Id = Guid.CreateVersion7(),
                HouseholdId = household.Id,
                Text = text,
            }
        );
        return household;
    }

    private static FollowUpEvent Event(FollowUp followUp, string text) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            FollowUpId = followUp.Id,
            Move = FollowUpMove.Contact,
            State = FollowUpState.Active,
            At = DatabaseFixture.Now,
            Note = text,
        };

    private static Referral Referral(Candidate candidate, Organisation team, string text) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            CandidateId = candidate.Id,
            FromOrganisationId = team.Id,
            ToOrganisationId = team.Id,
            Purpose = text,
            Sections = [],
            CreatedBy = Guid.CreateVersion7(),
            OverrideReason = text,
            AnswerBy = DatabaseFixture.Now.AddDays(14),
        };

    private static Plan Plan(Candidate candidate, Organisation team, string text)
    {
        var by = Guid.CreateVersion7();
        var plan = new Plan
        {
            Id = Guid.CreateVersion7(),
            CandidateId = candidate.Id,
            OrganisationId = team.Id,
            Language = "uk",
            CreatedBy = by,
        };
        var goal = new PlanGoal
        {
            Id = Guid.CreateVersion7(),
            PlanId = plan.Id,
            Theme = GoalTheme.Work,
            Text = text,
            CreatedBy = by,
        };
        goal.Actions.Add(
            new PlanAction
            {
                Id = Guid.CreateVersion7(),
                GoalId = goal.Id,
                Text = text,
                Responsible = ResponsibleKind.Candidate,
                CreatedBy = by,
            }
        );
        plan.Goals.Add(goal);
        plan.Events.Add(
            new PlanEvent
            {
                Id = Guid.CreateVersion7(),
                PlanId = plan.Id,
                Change = PlanChange.GoalAdded,
                ActorUserId = by,
                At = DatabaseFixture.Now,
                After = text,
            }
        );
        return plan;
    }

    private static CaseDocument Document(RecognitionCase chosen, string text) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            CaseId = chosen.Id,
            Kind = "diploma",
            FileName = text,
            Media = DocumentMedia.Pdf,
            Bytes = 1,
            Pages = 1,
            Sha256 = "",
            UploadedAt = DatabaseFixture.Now,
            StoredName = $"{Guid.NewGuid():N}",
        };

    private static RecognitionCase Case(Candidate candidate, string text)
    {
        var chosen = new RecognitionCase
        {
            Id = Guid.CreateVersion7(),
            CandidateId = candidate.Id,
            Occupation = "2223",
            Routes = ["R24"],
            ChosenAt = DatabaseFixture.Now,
        };
        chosen.Steps.Add(
            new RecognitionCaseStep
            {
                Id = Guid.CreateVersion7(),
                CaseId = chosen.Id,
                StepId = "R24.9",
                Position = 1,
                Kind = StepKind.Decision,
                IsDecision = true,
                Note = text,
                Documents = ["diploma"],
            }
        );
        chosen.Events.Add(
            new RecognitionCaseEvent
            {
                Id = Guid.CreateVersion7(),
                CaseId = chosen.Id,
                StepId = "R24.9",
                Move = CaseMove.Collect,
                Before = CaseState.NotStarted,
                After = CaseState.Collecting,
                ActorUserId = Guid.CreateVersion7(),
                At = DatabaseFixture.Now,
            }
        );
        return chosen;
    }

    private static Placement Placement(Candidate candidate, string text)
    {
        var placement = new Placement
        {
            Id = Guid.CreateVersion7(),
            CandidateId = candidate.Id,
            Occupation = "2223",
            From = DateOnly.FromDateTime(DatabaseFixture.Now),
            CreatedBy = Guid.CreateVersion7(),
        };
        placement.CheckIns.Add(
            new CheckIn
            {
                Id = Guid.CreateVersion7(),
                PlacementId = placement.Id,
                Point = CheckInPoint.OneWeek,
                Side = CheckInSide.Employer,
                DueOn = CheckInSchedule.DueOn(CheckInPoint.OneWeek, placement.From),
                AnswersJson = $$"""{"why":"{{text}}"}""",
                Risks = [CheckInRisk.Housing],
            }
        );
        return placement;
    }

    private static InterviewDraft Draft(
        Candidate candidate,
        Organisation team,
        User member,
        string text
    ) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            OrganisationId = team.Id,
            UserId = member.Id,
            CandidateId = candidate.Id,
            Language = "uk",
            ContentJson = $$"""{"name":"{{text}}"}""",
        };
}
