using CompetenceMatch.Browser.Tests.Harness;

// One app and one browser for all journeys; three classes at a time keep two cores busy.
[assembly: AssemblyFixture(typeof(BrowserFixture))]
[assembly: CollectionBehavior(MaxParallelThreads = 3)]
[assembly: TestCollectionOrderer(typeof(LongestFirst))]
