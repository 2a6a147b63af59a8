using System.Text;
using CompetenceMatch.TestKit.Files;
using Microsoft.Playwright;

namespace CompetenceMatch.Browser.Tests.Harness;

/// <summary>What a person does with a recognition plan, and what an employer is told of it.</summary>
internal static class Recognising
{
    private const string Plans = "/kandidat/godkjenning";
    private const string Case = $"{Plans}/[0-9a-f-]{{36}}";

    /// <summary>Chooses the recommended way; one that the demo has begun is removed first.</summary>
    public static async Task ChoosesPlan(this Visit visit)
    {
        await visit.Enter(Plans);
        if (await visit.Page.Locator("[data-chosen] a").CountAsync() > 0)
        {
            var begun = visit.Page.Locator("[data-chosen] a").First;
            await visit.Enter((await begun.GetAttributeAsync("href"))!);
            await visit.Press("[data-remove] button");
            await visit.Arrives(Plans);
        }
        await visit.Press("[data-choose] button");
        await visit.Arrives(Case);
    }

    /// <summary>Marks the application as sent, with the day when the answer is expected, and looks at the print.</summary>
    public static async Task SendsApplication(this Visit visit)
    {
        var at = new Uri(visit.Page.Url).AbsolutePath;
        foreach (var step in await visit.Steps(at))
        {
            await visit.Enter(step);
            if (await visit.Page.Locator("button[value=Submit]").CountAsync() == 0)
                continue;
            await visit.Type("ExpectedOn", "1");
            await visit.Type("ExpectedOn_Month", "6");
            await visit.Type("ExpectedOn_Year", "2090");
            await visit.Press("button[value=Submit]");
            await visit.Arrives(Case);
            break;
        }
        await visit.Shows("[data-history] li");
        await visit.Enter($"{at}/utskrift");
        await visit.Enter(at);
    }

    /// <summary>From the plan's page to the page of documents, with one more on it.</summary>
    public static async Task AddsDocument(this Visit visit, string name)
    {
        await visit.Press("main a[href$='/dokumenter']");
        await visit.Arrives($"{Case}/dokumenter");
        await visit.Page.SelectOptionAsync("#Input_Kind", new SelectOptionValue { Index = 1 });
        await visit.Page.SetInputFilesAsync(
            "#Input_File",
            new FilePayload
            {
                Name = name,
                MimeType = "application/pdf",
                Buffer = SamplePdf.Of(),
            }
        );
        await visit.Press("[data-upload] button[type=submit]");
        await visit.Shows("[data-document]");
        (await visit.Words()).ShouldContain(name);
    }

    /// <summary>What a link that is no page answers.</summary>
    public static async Task<string> Fetches(this Visit visit, string link)
    {
        var address = await visit.Page.Locator(link).First.GetAttributeAsync("href");
        await using var answer = await visit.Page.Context.APIRequest.GetAsync(address!);
        answer.Status.ShouldBe(200, address);
        return Encoding.Latin1.GetString(await answer.BodyAsync());
    }

    /// <summary>The first card of an own need that tells of an approval, and what is told there.</summary>
    public static async Task OpensApproval(this Visit visit)
    {
        await visit.PublishesNeed("sykepleier", "0301");
        await visit.Follow("/treff", "/arbeidsgiver/behov/[^/]+/treff");
        await visit.Press("[data-hit] h3 a");
        await visit.Arrives("/arbeidsgiver/kandidat/[^/]+");
        await visit.Press("[data-approval] a");
        await visit.Arrives("/arbeidsgiver/behov/[^/]+/godkjenning/[^/]+");
    }

    private static async Task<IReadOnlyList<string>> Steps(this Visit visit, string at)
    {
        await visit.Enter(at);
        return await visit.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('[data-case] [data-step] > a')].map(one => one.getAttribute('href'))"
        );
    }
}
