using Microsoft.Playwright;

namespace CompetenceMatch.Browser.Tests.Harness;

/// <summary>Leaves three of what a page shows again and again: the rules take seconds for four hundred like hexagons.</summary>
/// <remarks>
/// Alike is what has the same elements with the same classes, roles and states inside, and words or names in the same
/// places. Cells of a row stay, as they belong to their column. A fault is looked for again on the whole page.
/// </remarks>
internal static class Thinning
{
    private const string Script = """
        () => {
            const named = /^(id|href|for|value|name|d|x|y|cx|cy|fill|src|title|datetime|aria-(label|labelledby|describedby|controls)|data-.*)$/;
            const fact = one => named.test(one.name) ? one.name + (one.value ? '' : '!') : `${one.name}=${one.value}`;
            const shape = element => {
                const inside = [...element.children].map(child => [child, shape(child)]);
                const seen = {};
                for (const [child, form] of inside) {
                    seen[form] = (seen[form] ?? 0) + 1;
                    if (seen[form] > 3 && element.tagName !== 'TR') child.remove();
                }
                const words = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
                return [element.tagName, ...[...element.attributes].map(fact).sort(), words, ...Object.keys(seen)].join();
            };
            shape(document.body);
        }
        """;

    public static Task Thin(this IPage page) => page.EvaluateAsync(Script);
}
