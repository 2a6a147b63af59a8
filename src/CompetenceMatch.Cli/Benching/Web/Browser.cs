using System.Net;
using System.Text.RegularExpressions;

namespace CompetenceMatch.Cli.Benching.Web;

/// <summary>One person's browser: keeps cookies, takes packed answers, follows no redirect.</summary>
internal sealed partial class Browser(Uri address) : IDisposable
{
    private const string SignInPage = "/konto/logg-inn";

    private readonly HttpClient client = new(
        new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new() }
    )
    {
        BaseAddress = address,
        DefaultRequestHeaders = { { "Accept-Encoding", "br" }, { "Accept-Language", "nb" } },
    };

    public async Task SignIn(string email, string password, CancellationToken stop)
    {
        client.DefaultRequestHeaders.Remove("Accept-Encoding");
        var form = await client.GetStringAsync(SignInPage, stop);
        using var fields = new FormUrlEncodedContent([
            new("Input.Email", email),
            new("Input.Password", password),
            new("__RequestVerificationToken", Token().Match(form).Groups[1].Value),
        ]);
        using var answer = await client.PostAsync(SignInPage, fields, stop);
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new BadInputException($"{email} could not sign in: {answer.StatusCode}");
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br");
    }

    /// <summary>Bytes of the answer as sent; null for anything but 200.</summary>
    public async Task<int?> Open(string path, CancellationToken stop)
    {
        using var answer = await client.GetAsync(path, stop);
        var body = await answer.Content.ReadAsByteArrayAsync(stop);
        return answer.StatusCode == HttpStatusCode.OK ? body.Length : null;
    }

    /// <summary>The page, not packed.</summary>
    public async Task<string> Read(string path, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.ParseAdd("identity");
        using var answer = await client.SendAsync(request, stop);
        return await answer.Content.ReadAsStringAsync(stop);
    }

    /// <summary>Presses a button of a page that was read.</summary>
    public async Task Press(string page, string path, CancellationToken stop)
    {
        using var fields = new FormUrlEncodedContent([
            new("__RequestVerificationToken", Token().Match(page).Groups[1].Value),
        ]);
        using var answer = await client.PostAsync(path, fields, stop);
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new BadInputException($"{path} was refused: {answer.StatusCode}");
    }

    public void Dispose() => client.Dispose();

    [GeneratedRegex(
        "name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"",
        RegexOptions.None,
        1_000
    )]
    private static partial Regex Token();
}
