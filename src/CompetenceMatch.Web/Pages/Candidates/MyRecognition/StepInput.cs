using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Forms;

namespace CompetenceMatch.Web.Pages.Candidates.MyRecognition;

/// <summary>What the person writes at a step.</summary>
public sealed class StepInput
{
    /// <summary>Codes of the documents at hand.</summary>
    public List<string> Documents { get; set; } = [];
    public DateParts SentOn { get; set; } = new();
    public DateParts ExpectedOn { get; set; } = new();
    public DateParts AnsweredOn { get; set; } = new();
    public string? Note { get; set; }

    public static StepInput From(RecognitionCaseStep step) =>
        new()
        {
            Documents = [.. step.Documents],
            SentOn = DateParts.From(step.SubmittedOn),
            ExpectedOn = DateParts.From(step.ExpectedOn),
            AnsweredOn = DateParts.From(step.AnsweredOn),
            Note = step.Note,
        };

    /// <param name="asked">The step's document list; others are not kept.</param>
    public void WriteTo(RecognitionCaseStep step, IReadOnlyList<string> asked)
    {
        step.Documents = [.. asked.Intersect(Documents)];
        step.Note = string.IsNullOrWhiteSpace(Note) ? null : Note.Trim();
        if (!step.IsDecision)
            return;
        step.SubmittedOn = SentOn.ToDate();
        step.ExpectedOn = ExpectedOn.ToDate();
        step.AnsweredOn = AnsweredOn.ToDate();
    }
}
