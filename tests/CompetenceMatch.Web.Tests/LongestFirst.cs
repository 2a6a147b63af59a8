using CompetenceMatch.Web.Tests;
using CompetenceMatch.Web.Tests.Security;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace CompetenceMatch.Web.Tests;

/// <summary>The matrix asks for every page as everybody, which takes as long as fifty other classes: begun last, it would run alone.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    public IReadOnlyCollection<T> OrderTestCollections<T>(IReadOnlyCollection<T> testCollections)
        where T : ITestCollection =>
        [
            .. testCollections.OrderByDescending(one =>
                one.TestCollectionDisplayName.Contains(
                    nameof(AccessMatrixTests),
                    StringComparison.Ordinal
                )
            ),
        ];
}
