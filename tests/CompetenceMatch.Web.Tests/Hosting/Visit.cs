using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CompetenceMatch.Web.Tests.Hosting;

/// <summary>A browser without JavaScript: opens pages, fills in forms, follows redirects when asked.</summary>
public sealed class Visit(HttpClient client) : IDisposable
{
    public HttpClient Client => client;
    public HttpResponseMessage Response { get; private set; } = null!;
    public IHtmlDocument Page { get; private set; } = null!;
    public HttpStatusCode Status => Response.StatusCode;
    public string? RedirectsTo => Response.Headers.Location?.ToString();
    public string Heading => Page.QuerySelector("h1")?.TextContent.Trim() ?? "";
    public string MainText => Page.QuerySelector("main")?.TextContent ?? "";

    /// <summary>Lines of the error summary.</summary>
    public IReadOnlyList<string> Errors =>
        [
            .. Page.QuerySelectorAll("[data-error-summary] li")
                .Select(line => line.TextContent.Trim()),
        ];

    /// <summary>Opens a page and follows redirects.</summary>
    public async Task<Visit> Open(string url)
    {
        await Get(url);
        await Follow();
        return this;
    }

    public async Task<Visit> Get(string url)
    {
        await Show(await client.GetAsync(url));
        return this;
    }

    /// <summary>Posts these pairs and follows nothing.</summary>
    public async Task<Visit> Post(string url, params KeyValuePair<string, string>[] pairs)
    {
        await Show(await client.PostAsync(url, new FormUrlEncodedContent(pairs)));
        return this;
    }

    /// <summary>Posts the form on the page with a file, and follows.</summary>
    public async Task<Visit> Upload(
        string form,
        string field,
        HttpContent file,
        string name,
        object values
    )
    {
        var found = (IHtmlFormElement)Page.QuerySelector(form)!;
        using var content = new MultipartFormDataContent();
        foreach (var (key, value) in Filled(found, values).Where(pair => pair.Key != field))
            content.Add(new StringContent(value), key);
        content.Add(file, field, name);
        await Show(await client.PostAsync(found.GetAttribute("action"), content));
        await Follow();
        return this;
    }

    /// <summary>Posts the form that holds <paramref name="within"/> (default: the first in main) with these values.</summary>
    public async Task<Visit> Submit(
        object? values = null,
        string within = "main form[method=post]",
        bool follow = true
    )
    {
        var found =
            Page.QuerySelector(within)
            ?? throw new InvalidOperationException($"no {within} on {client.BaseAddress}");
        var form = (IHtmlFormElement)(found is IHtmlFormElement ? found : found.Closest("form")!);
        var pairs = Filled(form, values);
        if (found is IHtmlButtonElement { Name.Length: > 0 } button)
            pairs.Add(new(button.Name!, button.Value ?? ""));
        var target =
            (found as IHtmlButtonElement)?.GetAttribute("formaction")
            ?? form.GetAttribute("action");
        var address = string.IsNullOrEmpty(target)
            ? Response.RequestMessage!.RequestUri!.ToString()
            : target;
        await Show(
            form.Method == "get"
                ? await client.GetAsync(
                    $"{address.Split('?')[0]}?{await new FormUrlEncodedContent(pairs).ReadAsStringAsync()}"
                )
                : await client.PostAsync(address, new FormUrlEncodedContent(pairs))
        );
        if (follow)
            await Follow();
        return this;
    }

    public void Dispose() => client.Dispose();

    private static List<KeyValuePair<string, string>> Filled(IHtmlFormElement form, object? values)
    {
        var given = values switch
        {
            null => [],
            IEnumerable<KeyValuePair<string, string>> pairs => pairs.ToList(),
            _ => values
                .GetType()
                .GetProperties()
                .Select(one => new KeyValuePair<string, string>(
                    one.Name.Replace("__", "."),
                    $"{one.GetValue(values)}"
                ))
                .ToList(),
        };
        var names = given.Select(pair => pair.Key).ToHashSet();
        var kept = form
            .Elements.Where(field => !names.Contains(field.GetAttribute("name") ?? ""))
            .SelectMany(Value);
        return [.. kept, .. given];
    }

    private static IEnumerable<KeyValuePair<string, string>> Value(IElement field)
    {
        var name = field.GetAttribute("name");
        if (string.IsNullOrEmpty(name))
            return [];
        return field switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => [],
            IHtmlInputElement input => [new(name, input.Value)],
            IHtmlSelectElement select => select.SelectedOptions.Select(one =>
                KeyValuePair.Create(name, one.Value)
            ),
            IHtmlTextAreaElement area => [new(name, area.Value)],
            _ => [],
        };
    }

    private async Task Follow()
    {
        for (var hops = 0; hops < 10 && RedirectsTo is { } to; hops++)
            await Show(await client.GetAsync(to));
    }

    private async Task Show(HttpResponseMessage response)
    {
        Response = response;
        Page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }
}
