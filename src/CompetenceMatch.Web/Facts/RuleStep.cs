namespace CompetenceMatch.Web.Facts;

/// <param name="Kind">What the step is, as the table has it.</param>
/// <param name="Documents">Codes of what it asks for.</param>
public sealed record RuleStep(string Text, string Kind, IReadOnlyList<string> Documents)
{
    /// <summary>The steps of a route from its cells, which were checked when they were read.</summary>
    public static IReadOnlyList<RuleStep> Of(RuleView rule, string language)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var texts = rule.Value("steps", language).Split(" | ");
        var kinds = rule.Value("step_kinds").Split(';');
        var documents = rule.Value("documents")
            .Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1].Split(','));
        return
        [
            .. texts.Select(
                (text, i) =>
                    new RuleStep(
                        text,
                        kinds.ElementAtOrDefault(i) ?? "",
                        documents.GetValueOrDefault($"{i + 1}", [])
                    )
            ),
        ];
    }
}
