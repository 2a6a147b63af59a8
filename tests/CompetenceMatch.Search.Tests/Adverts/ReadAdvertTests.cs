using System.Diagnostics;
using CompetenceMatch.Core.Regions;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Search.Adverts;
using CompetenceMatch.Search.Tests.Linking;
using FsCheck;
using FsCheck.Fluent;

namespace CompetenceMatch.Search.Tests.Adverts;

public sealed class ReadAdvertTests(ITestOutputHelper output)
{
    private const double LeastPrecision = 0.8;
    private const double LeastRecall = 0.8;
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly AdvertReader Reader = new(
        BuiltIn.Tables.Taxonomy,
        BuiltIn.Tables.AdvertPhrases,
        BuiltIn.Tables.SensitiveWords
    );
    private static readonly PlaceNames Places = new(
        BuiltIn.Tables.Taxonomy.Municipalities.Values,
        [
            new("6700", "MÅLØY", "4602"),
            new("8305", "SVOLVÆR", "1865"),
            new("9300", "FINNSNES", "5530"),
            new("9730", "KARASJOK", "5610"),
        ]
    );

    private static AdvertReading Read(string text) =>
        Reader.Read(text, BuiltIn.Linker, Places, Today);

    [Fact]
    public void Adverts_give_what_a_reader_finds_in_them()
    {
        ExpectedAdvert.All.Count.ShouldBeGreaterThanOrEqualTo(25);
        var kinds = new SortedDictionary<string, (int Right, int Wrong, int Missed)>();
        foreach (var advert in ExpectedAdvert.All)
            Compare(advert, Read(advert.Text), kinds);

        foreach (var (kind, count) in kinds)
        {
            var precision = (double)count.Right / Math.Max(1, count.Right + count.Wrong);
            var recall = (double)count.Right / Math.Max(1, count.Right + count.Missed);
            output.WriteLine(
                FormattableString.Invariant(
                    $"{kind, -14} precision {precision:0.00} recall {recall:0.00} of {count.Right + count.Missed}"
                )
            );
            precision.ShouldBeGreaterThanOrEqualTo(LeastPrecision, kind);
            recall.ShouldBeGreaterThanOrEqualTo(LeastRecall, kind);
        }
    }

    [Fact]
    public void Every_span_lies_in_the_text_and_nothing_left_out_is_in_a_draft()
    {
        foreach (var advert in ExpectedAdvert.All)
        {
            var reading = Read(advert.Text);
            CheckSpans(reading);
            foreach (var one in reading.LeftOut)
            {
                var written = advert.Text.Substring(one.Start, one.Length);
                reading.Text.ShouldNotContain(written, customMessage: advert.Name);
                reading
                    .Posts.Select(post => post.Title ?? "")
                    .ShouldAllBe(title => !title.Contains(written));
            }
        }
    }

    [Fact]
    public void Any_text_is_read_and_every_span_lies_in_it()
    {
        var pieces = ExpectedAdvert.All.SelectMany(one => one.Text.Split(' ', '\n')).ToArray();
        var texts = Gen.Elements(pieces)
            .Or(
                Gen.Elements(
                    "\n",
                    "\ud800",
                    "%",
                    "100",
                    "kl.",
                    "(",
                    "norsk",
                    "e\u0301",
                    "\u202e",
                    "\0"
                )
            )
            .ListOf(60)
            .Select(words => string.Join(' ', words));

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(60),
            Prop.ForAll(texts.ToArbitrary(), text => CheckSpans(Read(text)))
        );
    }

    public static TheoryData<string> Hostile =>
        [
            "a",
            "a ",
            "1",
            "1 ",
            "@",
            "a@",
            "(1",
            ".",
            "\n",
            "ung ",
            "vi søker kokk ",
            "norsk ",
            "to ",
            "80 % ",
            "førerkort klasse ",
            "Kari ",
            "kontakt Kari Nordmann 0",
            "v/",
            "http://",
            "01.",
            "ø\u0301",
        ];

    [Theory, MemberData(nameof(Hostile))]
    public void A_text_built_to_be_slow_is_read_fast(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length));
        Read("kokk");
        var start = Stopwatch.GetTimestamp();

        CheckSpans(Read(text));

        // No measurement: what blows up takes minutes, a busy machine takes seconds.
        Stopwatch.GetElapsedTime(start).TotalMinutes.ShouldBeLessThan(1);
    }

    [Fact]
    public void Identifiers_are_found_in_every_way_they_are_written()
    {
        const string text =
            "Kontakt Ola Nordmann på +47 99 88 77 66, (+47)99887766 eller ola@firma.no. Se www.firma.no. Fnr 010170 12345. Oppstart 01.02.2027, periode 2015-2020, lønn kr 450 000 - 520 000.";

        var reading = Read(text);

        reading
            .LeftOut.Select(one => one.Kind)
            .ShouldBe([
                IdentifierKind.Name,
                IdentifierKind.Phone,
                IdentifierKind.Phone,
                IdentifierKind.Mail,
                IdentifierKind.Web,
                IdentifierKind.IdentityNumber,
            ]);
        reading.Text.ShouldContain("01.02.2027");
        reading.Text.ShouldContain("450 000 - 520 000");
    }

    private static void CheckSpans(AdvertReading reading)
    {
        foreach (var one in reading.Posts.SelectMany(post => post.Findings))
            Inside(reading.Text, one.Start, one.Length);
        foreach (var one in reading.Warnings)
            Inside(reading.Text, one.Start, one.Length);
        foreach (var one in reading.LeftOut)
            Inside(reading.Text, one.Start, one.Length);
    }

    private static void Inside(string text, int start, int length)
    {
        start.ShouldBeGreaterThanOrEqualTo(0);
        length.ShouldBeGreaterThan(0);
        (start + length).ShouldBeLessThanOrEqualTo(text.Length);
    }

    private void Compare(
        ExpectedAdvert advert,
        AdvertReading reading,
        SortedDictionary<string, (int Right, int Wrong, int Missed)> kinds
    )
    {
        for (var i = 0; i < Math.Max(advert.Posts.Count, reading.Posts.Count); i++)
        {
            var found = i < reading.Posts.Count ? ExpectedAdvert.Of(reading.Posts[i]) : [];
            Count(advert.Name, i < advert.Posts.Count ? advert.Posts[i] : [], found, kinds);
        }
        var warned = reading.Warnings.Select(one => $"{one.Concern}").Distinct().ToList();
        Count(advert.Name, advert.Warnings, warned, kinds, "Warning");
        var left = reading.LeftOut.Select(one => $"{one.Kind}").Distinct().ToList();
        Count(advert.Name, advert.LeftOut, left, kinds, "LeftOut");
    }

    private void Count(
        string advert,
        IReadOnlyList<string> expected,
        IReadOnlyList<string> found,
        SortedDictionary<string, (int Right, int Wrong, int Missed)> kinds,
        string? only = null
    )
    {
        foreach (var value in expected.Union(found))
        {
            var kind = only ?? value.Split('=', '?')[0];
            var (right, wrong, missed) = kinds.GetValueOrDefault(kind);
            var isRight = expected.Contains(value) && found.Contains(value);
            var isWrong = !expected.Contains(value);
            kinds[kind] = (
                right + (isRight ? 1 : 0),
                wrong + (isWrong ? 1 : 0),
                missed + (isRight || isWrong ? 0 : 1)
            );
            if (!isRight)
                output.WriteLine($"{advert}: {(isWrong ? "not there" : "missed")} {value}");
        }
    }
}
