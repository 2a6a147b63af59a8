using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Recognition;
using CompetenceMatch.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Candidates.OwnData;

/// <summary>The recognition plans a person chose, with every step, paper, note and move.</summary>
public sealed class OwnRecognition(CmDbContext database, CaseWords words, Labels labels)
{
    public async Task<object> Of(Guid candidateId)
    {
        var all = await database
            .RecognitionCases.AsNoTracking()
            .AsSplitQuery()
            .Include(one => one.Steps)
            .Include(one => one.Events)
            .Where(one => one.CandidateId == candidateId)
            .OrderBy(one => one.ChosenAt)
            .ToListAsync();
        return all.Select(one => new
        {
            Occupation = labels.Occupation(new OccupationCode(one.Occupation)),
            Way = words.RouteTitle(one),
            one.ChosenAt,
            Steps = one
                .Steps.OrderBy(step => step.Position)
                .Select(step => new
                {
                    What = words.Title(step.StepId),
                    step.State,
                    step.SubmittedOn,
                    step.ExpectedOn,
                    step.AnsweredOn,
                    step.Documents,
                    step.Note,
                }),
            Events = one
                .Events.OrderBy(move => move.At)
                .Select(move => new
                {
                    What = words.Title(move.StepId),
                    move.Before,
                    move.After,
                    move.At,
                }),
        });
    }
}
