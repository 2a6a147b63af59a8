namespace CompetenceMatch.Web.Needs;

/// <summary>How long a need is shown before its owner is asked again.</summary>
internal static class NeedTerms
{
    public const int DefaultDays = 60;
    public const int MostDays = 180;

    public static DateOnly Default(DateOnly today) => today.AddDays(DefaultDays);
}
