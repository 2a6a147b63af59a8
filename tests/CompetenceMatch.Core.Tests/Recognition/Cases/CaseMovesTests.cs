using CompetenceMatch.Core.Recognition.Cases;
using FsCheck;
using FsCheck.Fluent;
using static CompetenceMatch.Core.Recognition.Cases.CaseState;

namespace CompetenceMatch.Core.Tests.Recognition.Cases;

public sealed class CaseMovesTests
{
    private static readonly CaseState[] states = Enum.GetValues<CaseState>();
    private static readonly CaseMove[] moves = Enum.GetValues<CaseMove>();

    [Fact]
    public void Every_state_is_reached_by_moves_of_its_kind_of_step()
    {
        var reached = new[] { true, false }.SelectMany(Reached).Distinct();

        reached.ShouldBe(states, ignoreOrder: true);
    }

    [Fact]
    public void No_walk_leaves_an_ended_state_or_the_table()
    {
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                ArbMap.Default.ArbFor<int[]>(),
                ArbMap.Default.ArbFor<bool>(),
                (walk, isDecision) =>
                {
                    var state = NotStarted;
                    foreach (var number in walk)
                    {
                        var move = moves[(int)((uint)number % moves.Length)];
                        var allowed = CaseMoves.AllowedFrom(state, isDecision).Contains(move);
                        var next = CaseMoves.Fits(move, isDecision)
                            ? CaseMoves.Apply(state, move)
                            : null;
                        if (allowed != next is not null)
                            return false;
                        if (next is not null && CaseMoves.Ended.Contains(state))
                            return false;
                        state = next ?? state;
                    }
                    return true;
                }
            )
        );
    }

    [Fact]
    public void Every_state_that_is_not_ended_has_a_way_on()
    {
        foreach (var state in states.Except(CaseMoves.Ended))
            moves.ShouldContain(move => CaseMoves.Apply(state, move) != null, $"{state}");
    }

    [Fact]
    public void The_document_shows_the_same_table()
    {
        var written = File.ReadLines(Document())
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length == 5 && Enum.TryParse<CaseMove>(cells[1], out _))
            .SelectMany(cells =>
                cells[2].Split(", ").Select(from => $"{from} {cells[1]} {cells[3]}")
            )
            .ToList();
        var real =
            from move in moves
            from state in states
            let next = CaseMoves.Apply(state, move)
            where next is not null
            select $"{state} {move} {next}";

        written.ShouldBe(real, ignoreOrder: true);
    }

    private static HashSet<CaseState> Reached(bool isDecision)
    {
        var seen = new HashSet<CaseState> { NotStarted };
        var open = new Queue<CaseState>(seen);
        while (open.TryDequeue(out var state))
        {
            foreach (var move in CaseMoves.AllowedFrom(state, isDecision))
            {
                if (seen.Add(CaseMoves.Apply(state, move)!.Value))
                    open.Enqueue(CaseMoves.Apply(state, move)!.Value);
            }
        }
        return seen;
    }

    private static string Document()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CompetenceMatch.sln")))
            folder = folder.Parent!;
        return Path.Combine(folder.FullName, "docs", "recognition-cases.md");
    }
}
