using Xunit.Sdk;
using Xunit.v3;

namespace CompetenceMatch.Browser.Tests.Harness;

/// <summary>The two long rows of visits, the walks in other languages and whoever goes one at a time: begun last, they would run alone.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    public IReadOnlyCollection<T> OrderTestCollections<T>(IReadOnlyCollection<T> testCollections)
        where T : ITestCollection =>
        [
            .. testCollections.OrderByDescending(one =>
                one.TestCollectionDisplayName == Collections.OneAtATime
                || one.TestCollectionDisplayName.Contains(
                    nameof(TranslatedWalkTests),
                    StringComparison.Ordinal
                )
            ),
        ];
}
