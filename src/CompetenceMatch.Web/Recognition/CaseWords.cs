using System.Globalization;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Recognition.Cases;
using CompetenceMatch.Core.Recognition.Rules;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.Recognition;

/// <summary>A chosen plan in the reader's language; the words of its steps are those of the route table today.</summary>
public sealed class CaseWords(Taxonomy taxonomy, Texts texts, Labels labels)
{
    /// <summary>Null where the table no longer has the route.</summary>
    public RecognitionRoute? Route(RecognitionCase one) =>
        taxonomy.Routes.GetValueOrDefault(one.Routes[0]);

    public string RouteTitle(RecognitionCase one) =>
        Route(one) is { } route ? PlanWords.Title(route) : texts["Case_StepGone"];

    public string Title(string stepId) =>
        Row(stepId) is { } row ? PlanWords.Told(row.Title) : texts["Case_StepGone"];

    public IReadOnlyList<string> Documents(string stepId) => Row(stepId)?.Documents ?? [];

    /// <summary>What is known of a step's days; empty where nothing is.</summary>
    public IReadOnlyList<string> Days(RecognitionCaseStep step) =>
        [
            .. new[]
            {
                Day("Case_Sent", step.SubmittedOn),
                step.AnsweredOn is null ? Day("Case_Expected", step.ExpectedOn) : null,
                Day("Case_Answered", step.AnsweredOn),
            }.OfType<string>(),
        ];

    /// <summary>What the person does now with a step.</summary>
    public string Now(RecognitionCaseStep step) =>
        step.IsDecision ? texts[$"Case_Now_{step.State}"]
        : step.State == CaseState.Done ? texts["Case_Now_Done"]
        : texts[
            step.Kind switch
            {
                StepKind.Language => "Case_Now_Language",
                StepKind.Application => "Case_Now_Send",
                StepKind.Compensation or StepKind.Appeal => "Case_Now_IfNeeded",
                _ => "Case_Now_Alone",
            }
        ];

    public static string Colour(CaseState state) =>
        state switch
        {
            CaseState.Done or CaseState.Granted => "success",
            CaseState.MoreAsked or CaseState.Partly or CaseState.Refused => "warning",
            CaseState.NotStarted or CaseState.OtherRoute or CaseState.Withdrawn => "neutral",
            _ => "info",
        };

    private string? Day(string key, DateOnly? day) =>
        day is { } known ? texts[key, labels.Date(known)] : null;

    private RouteStep? Row(string stepId)
    {
        var at = stepId.LastIndexOf('.');
        return
            at > 0
            && taxonomy.Routes.TryGetValue(stepId[..at], out var route)
            && int.TryParse(stepId[(at + 1)..], CultureInfo.InvariantCulture, out var number)
            && number >= 1
            && number <= route.Steps.Count
            ? route.Steps[number - 1]
            : null;
    }
}
