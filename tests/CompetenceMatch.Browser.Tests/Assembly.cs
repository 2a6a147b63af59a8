using CompetenceMatch.Browser.Tests.Harness;

// One app and one browser for all journeys, one journey at a time: two cores carry no more.
[assembly: AssemblyFixture(typeof(BrowserFixture))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]
