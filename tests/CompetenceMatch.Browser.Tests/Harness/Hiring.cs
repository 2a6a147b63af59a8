namespace CompetenceMatch.Browser.Tests.Harness;

/// <summary>What an employer does from a need to an introduction.</summary>
internal static class Hiring
{
    private const string Needs = "/arbeidsgiver/behov";

    /// <summary>Describes a need with one language level and its reason, and publishes it.</summary>
    public static async Task PublishesNeed(this Visit visit, string title, string municipality)
    {
        await visit.Enter("/arbeidsgiver");
        await visit.Follow($"{Needs}/nytt");
        await visit.TypeTitle(title);
        await visit.Choose("Municipality", municipality);
        await visit.Continue($"{Needs}/[^/]+/krav");
        await visit.Choose("Languages_0__Speaking", "A2");
        await visit.Type("Languages_0__Reason", "Du avtaler dagen muntlig med de andre på jobb.");
        await visit.Continue($"{Needs}/[^/]+/sjekk");
        await visit.Continue($"{Needs}/[0-9a-f-]{{36}}");
    }

    /// <summary>Pages through the ranked list to somebody and opens the card.</summary>
    public static async Task OpensCardOf(this Visit visit, string code)
    {
        var hit = visit.Page.Locator($"#k-{code}");
        while (await hit.CountAsync() == 0)
        {
            var next = await visit.Page.Locator("a[rel=next]").GetAttributeAsync("href");
            await visit.Page.GotoAsync(next!);
        }
        await visit.Press($"#k-{code} h3 a");
        await visit.Arrives($"/arbeidsgiver/kandidat/{code}");
    }

    public static async Task Shortlists(this Visit visit)
    {
        await visit.Press("aside form[action$='handler=add'] button");
        await visit.Shows("aside form[action$='handler=remove']");
    }

    /// <summary>Writes, reads once more and sends; returns the introduction's key.</summary>
    public static async Task<Guid> SendsIntroduction(this Visit visit, string message)
    {
        await visit.Press("aside a[href*='/introduksjon/']");
        await visit.Arrives($"{Needs}/[^/]+/introduksjon/[^/]+");
        await visit.Type("Message", message);
        await visit.Press("main form.cm-form .cm-buttons button[type=submit]");
        await visit.Shows("input[name='Input.Checked']");
        await visit.Continue("/arbeidsgiver/introduksjoner/[0-9a-f]+");
        return Guid.Parse(new Uri(visit.Page.Url).Segments[^1]);
    }
}
