namespace CompetenceMatch.Web.Pages.Public.About;

/// <summary>When the statement was last gone through. A test fails when the next time has passed.</summary>
internal static class AccessibilityReview
{
    public static readonly DateOnly Done = new(2026, 11, 22);

    public static readonly DateOnly Due = Done.AddYears(1);
}
