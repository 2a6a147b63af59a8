namespace CompetenceMatch.Browser.Tests.Harness;

/// <summary>Which accessibility rules a page is held to.</summary>
public enum AxeRules
{
    Full,
    Contrast,
    LanguageAndLabels,
}
