using CompetenceMatch.Core.Matching;
using CompetenceMatch.ReferenceData;

namespace CompetenceMatch.TestKit;

/// <summary>The shipped fact tables, read once for all tests.</summary>
public static class RealTables
{
    private static readonly Lazy<ReferenceTables> Loaded = new(ReferenceTables.Load);

    public static ReferenceTables All => Loaded.Value;

    public static Taxonomy Taxonomy => All.Taxonomy;
}
