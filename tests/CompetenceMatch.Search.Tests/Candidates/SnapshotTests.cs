using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Tests.Candidates;

public sealed class SnapshotTests
{
    [Fact]
    public void A_saved_index_answers_as_before_and_goes_on_from_its_position()
    {
        var index = Index.Of(Index.People);
        index.Apply([
            IndexChange.Remove(Index.People[3].Id),
            IndexChange.Upsert(Index.People[5], 9),
        ]);
        var again = Index.Empty();

        again.Load(Saved(index)).ShouldBe(42);

        again.Count.ShouldBe(index.Count);
        for (var seed = 0; seed < 20; seed++)
        {
            var query = QueryMaker.Make(seed);
            var hits = again.Search(query, Index.Today);
            var before = index.Search(query, Index.Today);
            hits.Total.ShouldBe(before.Total);
            hits.Page.Select(h => h.Id).ShouldBe(before.Page.Select(h => h.Id));
        }

        again.Apply([IndexChange.Remove(Index.People[7].Id)]);
        again.Find(Index.People[7].Id).ShouldBeNull();
        again.Count.ShouldBe(index.Count - 1);
    }

    [Fact]
    public void Any_damage_is_found_and_changes_nothing()
    {
        var file = Saved(Index.Of(Index.People.Take(40)));
        var random = new Random(1);
        for (var round = 0; round < 200; round++)
        {
            var damaged = (byte[])file.Clone();
            damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            var index = Index.Of(Index.People.Take(2));
            try
            {
                index.Load(damaged);
                // A flipped bit in the padding between two columns harms nobody.
                index.Count.ShouldBe(40);
            }
            catch (FormatException)
            {
                index.Count.ShouldBe(2);
            }
        }

        foreach (var length in (int[])[0, 10, 100, file.Length / 2, file.Length - 64])
            Should.Throw<FormatException>(() => Index.Empty().Load(file.AsMemory(0, length)));
        Should.Throw<FormatException>(() => Index.Empty().Load((byte[])[.. file, 1]));
    }

    private static byte[] Saved(CandidateIndex index)
    {
        using var bytes = new MemoryStream();
        index.Save(bytes, 42);
        return bytes.ToArray();
    }
}
