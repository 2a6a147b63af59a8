using CompetenceMatch.Browser.Tests.Harness;

// One app and one browser for all journeys; two classes at a time keep two cores busy, more only slow each other.
[assembly: AssemblyFixture(typeof(BrowserFixture))]
[assembly: CollectionBehavior(MaxParallelThreads = 2)]
