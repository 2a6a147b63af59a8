using System.Globalization;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.ReferenceData.Checking;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.Recognition;

/// <summary>Times, costs and sources of a plan in the reader's language.</summary>
public sealed class PlanWords(Texts texts, Labels labels)
{
    public static string Title(PlanStep step) => Told(step.Title);

    public static string Title(RecognitionRoute route) => Told(route.Title);

    public static string Name(Measure measure) => Told(measure.Name);

    public static string Owner(Measure measure) => measure.Owner.In(Language.Current.Code);

    public static string Authority(RecognitionRoute route) => Told(route.Authority);

    /// <summary>What the authority says of the cost in words.</summary>
    public static string Cost(RecognitionRoute route) => Told(route.Cost);

    public string Document(string code) => texts[$"Me_Document_{code}"];

    /// <summary>Always told as an estimate; null = unknown.</summary>
    public string? Weeks(WeekRange? weeks) =>
        weeks switch
        {
            null => null,
            { Max: 0 } => texts["Me_Plan_SameDay"],
            { } known when known.Min == known.Max => texts["Me_Plan_WeeksOne", known.Min],
            { } known => texts["Me_Plan_Weeks", known.Min, known.Max],
        };

    public string Total(PlanWeeks? weeks) =>
        weeks is null ? texts["Me_Plan_TotalUnknown"]
        : weeks.AtLeast ? texts["Me_Plan_TotalAtLeast", weeks.Min, weeks.Max]
        : texts["Me_Plan_Total", weeks.Min, weeks.Max];

    /// <summary>The days between which a way can be done; null = wholly unknown.</summary>
    public string? Days(PlanDates? dates) =>
        dates switch
        {
            null => null,
            { AtLeast: true } => texts["Me_Plan_DaysAtLeast", labels.Date(dates.Earliest)],
            _ when dates.Earliest == dates.Latest => texts[
                "Me_Plan_DaysOne",
                labels.Date(dates.Latest)
            ],
            _ => texts["Me_Plan_Days", labels.Date(dates.Earliest), labels.Date(dates.Latest)],
        };

    /// <summary>When a step that takes time of its own is done, counted from today; null = it takes none, or it is unknown.</summary>
    public string? DoneIn(PlanStep step) =>
        step.Time.Finish == step.Time.Start || step.Time.Finish.Max == 0
            ? null
            : texts[
                step.Time.AtLeast ? "Me_Plan_DoneInAtLeast" : "Me_Plan_DoneIn",
                step.Time.Finish.Min,
                step.Time.Finish.Max
            ];

    /// <summary>Null = unknown.</summary>
    public string? Cost(PlanStep step) =>
        (step.CostNok, step.CostMaxNok) switch
        {
            (null, _) => null,
            (0, null or 0) => texts["Me_Plan_Free"],
            ({ } least, null) => texts["Me_Plan_Cost", Kroner(least)],
            ({ } least, { } most) when least == most => texts["Me_Plan_Cost", Kroner(least)],
            ({ } least, { } most) => texts["Me_Plan_CostRange", Kroner(least), Kroner(most)],
        };

    /// <summary>The newest day the row names as the date of its source; null = none is named.</summary>
    public string? Checked(string source) =>
        SourceDates.Newest(source) is { } newest ? labels.Date(newest) : null;

    private static string Kroner(int amount) => amount.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>A text of the tables as a line of its own.</summary>
    public static string Told(TableText text) => Capital(text.In(Language.Current.Code));

    private static string Capital(string text) =>
        text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.CurrentCulture) + text[1..];
}
