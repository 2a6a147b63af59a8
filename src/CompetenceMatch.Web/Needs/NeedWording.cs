using CompetenceMatch.Core.Needs;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.Needs;

/// <summary>A need in a line: what to call it and which colour its state has.</summary>
internal static class NeedWording
{
    public static string NeedTitle(this Labels labels, Need need) =>
        need.Title is { Length: > 0 } title ? title
        : need.Occupation is { } occupation ? labels.Occupation(occupation)
        : need.Id.Value;

    public static string TagColor(this NeedState state) =>
        state switch
        {
            NeedState.Published => "success",
            NeedState.Filled => "info",
            NeedState.Paused or NeedState.Expired => "warning",
            _ => "neutral",
        };
}
