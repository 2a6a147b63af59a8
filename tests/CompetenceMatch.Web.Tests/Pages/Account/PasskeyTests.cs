using System.Net;
using System.Text.Json;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Pages.Account;

// I-29; the ceremonies themselves need a device: the browser tests have one.
public sealed class PasskeyTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task Sign_in_page_says_that_keys_need_a_script_and_keeps_the_password_way()
    {
        var visit = await app.Visit().Open("/konto/logg-inn");

        visit.Page.QuerySelector("[data-passkey=get] button[hidden]").ShouldNotBeNull();
        visit.Page.QuerySelector("noscript")!.TextContent.ShouldContain("Passord virker som før");
        visit.Page.QuerySelector("input[type=password]").ShouldNotBeNull();
    }

    [Fact] // S-20
    public async Task What_the_browser_is_asked_for_names_nobody_and_wants_the_person_verified()
    {
        var visit = await app.Visit().Open("/konto/logg-inn");

        await Post(visit, "/konto/logg-inn?handler=Options");

        var asked = JsonDocument
            .Parse(await visit.Response.Content.ReadAsStringAsync())
            .RootElement;
        asked.GetProperty("userVerification").GetString().ShouldBe("required");
        asked.GetProperty("rpId").GetString().ShouldBe("localhost");
        (
            asked.TryGetProperty("allowCredentials", out var keys) ? keys.GetArrayLength() : 0
        ).ShouldBe(0);
    }

    [Fact]
    public async Task Public_address_is_the_domain_of_the_keys()
    {
        using var own = new WebApp().With("PublicUrl", "https://kompetanse.example.no");
        var visit = await own.Visit().Open("/konto/logg-inn");

        await Post(visit, "/konto/logg-inn?handler=Options");

        (await visit.Response.Content.ReadAsStringAsync()).ShouldContain("kompetanse.example.no");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("nonsense")]
    public async Task Made_up_answer_signs_nobody_in(string answer)
    {
        var visit = await app.Visit().Open("/konto/logg-inn");
        await Post(visit, "/konto/logg-inn?handler=Options");
        await visit.Open("/konto/logg-inn");

        await Post(
            visit,
            "/konto/logg-inn?handler=Passkey",
            KeyValuePair.Create("passkey", answer)
        );

        visit.Errors.ShouldHaveSingleItem();
        (await visit.Get("/konto")).RedirectsTo!.ShouldContain("/konto/logg-inn");
    }

    [Fact]
    public async Task Made_up_key_is_not_kept()
    {
        var visit = await app.VisitAs(await app.AddUser(RoleNames.Candidate));
        await visit.Open("/konto/passnokler/ny");

        await visit.Submit(new { Input__Name = "Telefon", passkey = "{}" });

        visit.Errors.ShouldHaveSingleItem();
        await visit.Open("/konto/passnokler");
        visit.MainText.ShouldContain("Du har ingen passnøkler ennå.");
        visit.Status.ShouldBe(HttpStatusCode.OK);
    }

    private static Task Post(Visit visit, string url, params KeyValuePair<string, string>[] fields)
    {
        var token = visit.Page.QuerySelector("[name=__RequestVerificationToken]")!;
        return visit.Post(
            url,
            [
                .. fields,
                KeyValuePair.Create("__RequestVerificationToken", token.GetAttribute("value")!),
            ]
        );
    }
}
