using Microsoft.Playwright;

namespace CompetenceMatch.Browser.Tests.Harness;

/// <summary>Filling in the fields of a form, named as on the server and so the same in every language.</summary>
internal static class Filling
{
    public static Task Type(this Visit visit, string field, string text) =>
        visit.Page.FillAsync($"#Input_{field}", text);

    public static Task Choose(this Visit visit, string field, string choice) =>
        visit.Page.SelectOptionAsync($"#Input_{field}", choice);

    /// <summary>For choices whose value is a key that no test knows.</summary>
    public static Task ChooseNamed(this Visit visit, string field, string label) =>
        visit.Page.SelectOptionAsync($"#Input_{field}", new SelectOptionValue { Label = label });

    public static async Task Tick(this Visit visit, string field, params string[] values)
    {
        foreach (var value in values)
        {
            var box = visit.Page.Locator($"input[name='Input.{field}'][value='{value}']");
            await box.PressAsync("Space");
            await Assertions.Expect(box).ToBeCheckedAsync();
        }
    }

    /// <summary>Types a title and takes the first suggestion; without scripts the title alone must do.</summary>
    public static async Task TypeTitle(this Visit visit, string title)
    {
        var box = visit.Page.Locator("#Input_Title");
        await box.FillAsync(title);
        if (!visit.Visitor.JavaScript)
            return;
        await visit.Page.Locator("[role=option]").First.WaitForAsync();
        await box.PressAsync("ArrowDown");
        await Assertions
            .Expect(visit.Page.Locator("[role=option]").First)
            .ToHaveAttributeAsync("aria-selected", "true");
        await box.PressAsync("Enter");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "false");
    }
}
