using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Search.Adverts;

/// <summary>Mentions of titles made into posts, and the other findings shared out among them.</summary>
internal sealed class PostAssembly(AdvertScan scan, List<AdvertFinding> findings)
{
    private const int MostPosts = 12;
    private const int StemLength = 5;

    private static readonly AdvertKind[] Single =
    [
        AdvertKind.Place,
        AdvertKind.Level,
        AdvertKind.Percent,
        AdvertKind.Start,
        AdvertKind.Count,
    ];

    public IReadOnlyList<AdvertPost> Posts(IReadOnlyList<TitleMention> mentions)
    {
        var posts = Merged(mentions).Take(MostPosts).ToList();
        if (posts.Count == 0)
            return findings.Exists(one => one.Kind is not AdvertKind.Shift and not AdvertKind.Place)
                ? [new(null, Ordered(findings))]
                : [];
        var anchors = posts.Select(post => Anchor(post, posts)).ToList();
        return
        [
            .. posts.Select(
                (post, i) => Post(post, posts.Count == 1 ? findings : Own(post, i, anchors))
            ),
        ];
    }

    // The same occupation, the same last word, or "eller" between: one post.
    private static List<List<TitleMention>> Merged(IReadOnlyList<TitleMention> mentions)
    {
        var posts = new List<List<TitleMention>>();
        foreach (var mention in mentions)
        {
            var same = posts.FirstOrDefault(post => post.Exists(one => IsSame(one, mention)));
            if (same is null)
                posts.Add([mention]);
            else
                same.Add(mention);
        }
        return posts.Count == 2 && IsHeadlineOf(posts[0], posts[1])
            ?
            [
                [.. posts[0].Concat(posts[1]).OrderByDescending(one => one.Score)],
            ]
            : posts;
    }

    // A headline names the job in other words than the "vi søker …" below it; it is not a second post.
    private static bool IsHeadlineOf(List<TitleMention> headline, List<TitleMention> below) =>
        headline.TrueForAll(one => one.IsOwnLine)
        && below.TrueForAll(one => !one.IsOwnLine)
        && headline[0].Line != below[0].Line;

    private static bool IsSame(TitleMention one, TitleMention other) =>
        one.Group == other.Group
        || one.Codes[0] == other.Codes[0]
        || Head(one.Title) == Head(other.Title)
        || !(one.IsOwnLine && other.IsOwnLine) && IsKindOf(Head(one.Title), Head(other.Title));

    // "fjøsavløser" in the headline and "avløser" below it.
    private static bool IsKindOf(string one, string other) =>
        Math.Min(one.Length, other.Length) >= StemLength
        && (
            one.EndsWith(other, StringComparison.Ordinal)
            || other.EndsWith(one, StringComparison.Ordinal)
        );

    private static string Head(string title)
    {
        var last = title.Split(' ', '-')[^1].ToLowerInvariant();
        return last.Length <= StemLength ? last : last[..^Math.Min(last.Length - StemLength, 2)];
    }

    private AdvertPost Post(List<TitleMention> mentions, IReadOnlyList<AdvertFinding> own)
    {
        var best = mentions[0];
        // What several titles may mean is surer than the first guess of one.
        var codes = mentions
            .SelectMany(one => one.Codes.Select((code, i) => (Code: code, Worth: 1.0 / (i + 1))))
            .GroupBy(one => one.Code)
            .OrderByDescending(same => same.Sum(one => one.Worth))
            .Select(same => same.Key)
            .ToList();
        var occupation = scan.Finding(AdvertKind.Occupation, best.First, best.End, codes[0]) with
        {
            IsWish = false,
            Others = codes[1..],
        };
        return new(best.Title, [occupation, .. Ordered(own)]);
    }

    // A language is asked of once, however often it is named; what is asked goes before what is good to have.
    private static object Likeness(AdvertFinding one) =>
        (one.Kind, one.Value, one.Kind != AdvertKind.Language && one.IsWish);

    // Of what a need has one of, the surest first; of levels the lowest that is asked.
    private static IReadOnlyList<AdvertFinding> Ordered(IEnumerable<AdvertFinding> all) =>
        [
            .. all.GroupBy(Likeness)
                .Select(same =>
                    same.OrderBy(one => one.IsWish).ThenByDescending(one => one.Weight).First() with
                    {
                        Weight = same.Sum(one => one.Weight),
                    }
                )
                .OrderBy(one => one.Kind)
                .ThenBy(one => one.IsWish)
                .ThenBy(
                    one => one.Kind == AdvertKind.Level ? one.Value : "",
                    StringComparer.Ordinal
                )
                .ThenByDescending(one => one.Weight)
                .ThenBy(one => one.Start),
        ];

    /// <summary>The line that is this post's alone; -1 when its titles share every line with another post.</summary>
    private int Anchor(List<TitleMention> post, List<List<TitleMention>> posts)
    {
        foreach (
            var mention in post.OrderByDescending(one => one.IsOwnLine).ThenBy(one => one.First)
        )
        {
            var line = scan.Words[mention.First].Line;
            var isShared = posts.Exists(other =>
                other != post && other.Exists(one => scan.Words[one.First].Line == line)
            );
            if (!isShared)
                return line;
        }
        return -1;
    }

    private List<AdvertFinding> Own(List<TitleMention> post, int index, List<int> anchors)
    {
        var start = anchors[index];
        var next = anchors.Where(line => line > start).Append(int.MaxValue).Min();
        var own = new List<AdvertFinding>();
        foreach (var kind in findings.GroupBy(one => one.Kind))
        {
            var beside = kind.Where(one => IsBeside(one, post)).ToList();
            var inside =
                start < 0 ? [] : kind.Where(one => IsInside(LineOf(one), start, next)).ToList();
            var shared = kind.Where(one => IsShared(LineOf(one), anchors)).ToList();
            if (Single.Contains(kind.Key))
                own.AddRange(First(beside, inside, shared, Alone(kind)));
            else
                own.AddRange(inside.Concat(shared).Concat(beside).Distinct());
        }
        return own;
    }

    private static List<AdvertFinding> First(params List<AdvertFinding>[] choices) =>
        choices.FirstOrDefault(choice => choice.Count > 0) ?? [];

    // A place or a start that is said once is for all the posts.
    private static List<AdvertFinding> Alone(IGrouping<AdvertKind, AdvertFinding> kind) =>
        kind.Key is AdvertKind.Place or AdvertKind.Start
        && kind.Select(one => one.Value).Distinct().Count() == 1
            ? [.. kind]
            : [];

    // On the title's line, nearer to this title than to another: from the title before to the next one.
    private bool IsBeside(AdvertFinding one, List<TitleMention> post) =>
        post.Exists(mention =>
            scan.Words[mention.First].Line == LineOf(one)
            && (
                one.Kind == AdvertKind.Count
                    ? one.End <= scan.Words[mention.End - 1].End
                        && scan.Words[mention.First].Start - one.Start < 40
                        && !scan
                            .Text.Text[
                                one.Start..Math.Max(one.Start, scan.Words[mention.First].Start)
                            ]
                            .Contains(" og ")
                    : mention.IsOwnLine || one.Kind != AdvertKind.Place
            )
        );

    private bool IsInside(int line, int start, int next) =>
        line >= start && line < next && scan.SectionOf(line) is not "common" and not "apply";

    private bool IsShared(int line, List<int> anchors) =>
        anchors.TrueForAll(anchor => anchor < 0 || line < anchor)
        || scan.SectionOf(line) is "common" or "apply"
        || anchors.Contains(-1);

    private int LineOf(AdvertFinding one)
    {
        int low = 0,
            high = scan.Words.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (scan.Words[middle].Start <= one.Start)
                low = middle;
            else
                high = middle - 1;
        }
        return scan.Words[low].Line;
    }
}
