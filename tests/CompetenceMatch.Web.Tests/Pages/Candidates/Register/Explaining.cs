using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Pages.Candidates.Register;

/// <summary>What a page that could not be saved owes the person (U-02, U-03).</summary>
internal static class Explaining
{
    /// <summary>The summary says it, links to a field that exists, and the field says the same words.</summary>
    public static void ShouldExplain(this Visit visit, string message)
    {
        var line = visit
            .Page.QuerySelectorAll("[data-error-summary] li a")
            .FirstOrDefault(one => one.TextContent.Contains(message, StringComparison.Ordinal));
        line.ShouldNotBeNull($"{message} not in: {string.Join(" / ", visit.Errors)}");
        var target = line.GetAttribute("href")!.TrimStart('#');
        var control = visit.Page.GetElementById(target);
        control.ShouldNotBeNull($"{target} is not a field");
        control.GetAttribute("aria-invalid").ShouldBe("true");
        var described = control.GetAttribute("aria-describedby")!.Split(' ')[^1];
        visit.Page.GetElementById(described)!.TextContent.ShouldBe(line.TextContent);
        visit.Page.Title!.ShouldStartWith("Feil:");
    }

    /// <summary>What stands in a field now.</summary>
    public static string Typed(this Visit visit, string name) =>
        visit.Page.QuerySelector($"main [name='{name}']") switch
        {
            IHtmlTextAreaElement area => area.Value,
            IHtmlSelectElement select => select.Value ?? "",
            IHtmlInputElement { Type: "radio" } => visit
                .Page.QuerySelector($"main [name='{name}'][checked]")
                ?.GetAttribute("value")
                ?? "",
            IHtmlInputElement input => input.Value,
            IElement other => other.TextContent,
            null => throw new InvalidOperationException($"no field {name}"),
        };
}
