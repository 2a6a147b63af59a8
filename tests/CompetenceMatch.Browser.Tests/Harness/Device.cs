using Microsoft.Playwright;

namespace CompetenceMatch.Browser.Tests.Harness;

/// <summary>A phone inside the browser: keeps passkeys and says yes with its owner's finger.</summary>
public static class Device
{
    public static async Task GiveDevice(this Visit visit)
    {
        var browser = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await browser.SendAsync("WebAuthn.enable");
        await browser.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new()
            {
                ["options"] = new Dictionary<string, object>
                {
                    ["protocol"] = "ctap2",
                    ["transport"] = "internal",
                    ["hasResidentKey"] = true,
                    ["hasUserVerification"] = true,
                    ["isUserVerified"] = true,
                    ["automaticPresenceSimulation"] = true,
                },
            }
        );
    }
}
