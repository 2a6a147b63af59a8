using Microsoft.Playwright;

namespace CompetenceMatch.Browser.Tests.Harness;

/// <summary>How someone looks at the app.</summary>
public sealed record Visitor
{
    private const int NarrowPhone = 320;

    public string Language { get; init; } = "nb";
    public bool JavaScript { get; init; } = true;
    public bool Dark { get; init; }
    public bool Narrow { get; init; }

    /// <summary>Comes to localhost by its name: passkeys belong to names, not to numbers.</summary>
    public bool ByName { get; init; }

    /// <summary>Twice the pixels, for pictures people look at.</summary>
    public bool Sharp { get; init; }

    /// <summary>Full rules where the script and the direction differ, the rest where only words differ.</summary>
    public AxeRules Rules =>
        Dark ? AxeRules.Contrast
        : Language is "nb" or "ar" ? AxeRules.Full
        : AxeRules.LanguageAndLabels;

    public Uri AddressOf(Uri app) => ByName ? new UriBuilder(app) { Host = "localhost" }.Uri : app;

    public BrowserNewContextOptions Options(Uri address) =>
        new()
        {
            BaseURL = address.ToString(),
            Locale = Language,
            JavaScriptEnabled = JavaScript,
            ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            DeviceScaleFactor = Sharp ? 2 : 1,
            ViewportSize = Narrow
                ? new() { Width = NarrowPhone, Height = 640 }
                : new() { Width = 1280, Height = 860 },
        };
}
