namespace CompetenceMatch.Web.Pages.Welcome.Plans;

public static class TeamPlanLinks
{
    public static string Show(string code) => $"/velkomst/plan/{code}";

    public static string History(string code) => $"{Show(code)}/historikk";

    public static string NewGoal(string code) => $"{Show(code)}/mal";

    public static string Goal(string code, Guid goal) => $"{NewGoal(code)}/{goal}";

    public static string NewAction(string code, Guid goal) => $"{Goal(code, goal)}/tiltak";

    public static string Action(string code, Guid goal, Guid action) =>
        $"{NewAction(code, goal)}/{action}";
}
