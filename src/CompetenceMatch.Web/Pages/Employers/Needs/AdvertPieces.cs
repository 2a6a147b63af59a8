using CompetenceMatch.Search.Adverts;

namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>Cuts an advert into pieces, so that each thing that was read stands marked in the text.</summary>
internal static class AdvertPieces
{
    public const string LeftOut = "Advert_LeftOut";

    public static IReadOnlyList<AdvertPiece> Of(AdvertReading reading)
    {
        var pieces = new List<AdvertPiece>();
        var at = 0;
        foreach (var mark in Apart(Marks(reading), reading.Text))
        {
            if (mark.Start > at)
                pieces.Add(new(reading.Text[at..mark.Start]));
            pieces.Add(new(reading.Text[mark.Start..mark.End], mark.Label, mark.Target));
            at = mark.End;
        }
        if (at < reading.Text.Length)
            pieces.Add(new(reading.Text[at..]));
        return pieces;
    }

    /// <summary>The id of the field that holds a finding.</summary>
    public static string FieldOf(AdvertFinding one, int post, int language) =>
        one.Kind switch
        {
            AdvertKind.Place => $"Drafts_{post}__Municipality",
            AdvertKind.Level => $"Drafts_{post}__MinNus",
            AdvertKind.Licence => $"Drafts_{post}__Licences",
            AdvertKind.Certificate => $"Drafts_{post}__Skills",
            AdvertKind.Shift => $"Drafts_{post}__Shifts",
            AdvertKind.Start => $"Drafts_{post}__Start",
            AdvertKind.Language => $"Drafts_{post}__Languages_{language}__Include",
            AdvertKind.Authorisation => $"post-{post}",
            _ => $"Drafts_{post}__{one.Kind}",
        };

    private static IEnumerable<Mark> Marks(AdvertReading reading)
    {
        for (var post = 0; post < reading.Posts.Count; post++)
        {
            var language = 0;
            foreach (var one in reading.Posts[post].Findings)
            {
                var field = FieldOf(one, post, language);
                language += one.Kind == AdvertKind.Language ? 1 : 0;
                yield return new(one.Start, one.End, $"Advert_Kind_{one.Kind}", field);
            }
        }
        for (var i = 0; i < reading.Warnings.Count; i++)
        {
            var one = reading.Warnings[i];
            yield return new(
                one.Start,
                one.Start + one.Length,
                "Advert_Kind_Warning",
                $"warning-{i}"
            );
        }
        for (var at = 0; at < reading.Text.Length; at++)
        {
            var end = at;
            while (end < reading.Text.Length && reading.Text[end] == AdvertReader.Blank)
                end++;
            if (end > at)
                yield return new(at, end, LeftOut, null);
            at = end;
        }
    }

    // The longer of two that overlap gives way: "to sykepleiere" counts, and "sykepleiere" is the title.
    private static List<Mark> Apart(IEnumerable<Mark> marks, string text)
    {
        var apart = new List<Mark>();
        foreach (var mark in marks.OrderBy(one => one.Start).ThenBy(one => one.End - one.Start))
        {
            var next = mark;
            if (apart.Count > 0 && apart[^1] is var last && last.End > mark.Start)
            {
                if (last.End - last.Start > mark.End - mark.Start && mark.Start > last.Start)
                    apart[^1] = last with { End = WithoutSpace(text, last.Start, mark.Start) };
                else
                    next = mark with { Start = last.End };
            }
            if (next.End > next.Start)
                apart.Add(next);
        }
        return apart;
    }

    private static int WithoutSpace(string text, int start, int end)
    {
        while (end > start + 1 && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    private sealed record Mark(int Start, int End, string Label, string? Target);
}
