using CompetenceMatch.Core.Needs;

namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>The parts of the list, in the order they are shown.</summary>
internal static class NeedGroups
{
    public static IReadOnlyList<string> All { get; } =
    ["Need_Group_Draft", "Need_Group_Open", "Need_Group_Expired", "Need_Group_Ended"];

    public static string Of(NeedState state) =>
        state switch
        {
            NeedState.Draft => "Need_Group_Draft",
            NeedState.Published or NeedState.Paused => "Need_Group_Open",
            NeedState.Expired => "Need_Group_Expired",
            _ => "Need_Group_Ended",
        };
}
