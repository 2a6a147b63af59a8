using CompetenceMatch.Search.Adverts;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>The advert with its marks. Built here because spaces and line ends are shown as they were pasted.</summary>
internal static class AdvertMarkup
{
    public static IHtmlContent Of(AdvertReading reading, Func<string, string> text)
    {
        var content = new HtmlContentBuilder();
        foreach (var piece in AdvertPieces.Of(reading))
        {
            if (piece.Label is null)
                content.Append(piece.Text);
            else if (piece.IsLeftOut)
                content.AppendHtml(LeftOut(text(AdvertPieces.LeftOut + "_Here")));
            else
                content.AppendHtml(Mark(piece, text(piece.Label)));
        }
        return content;
    }

    private static TagBuilder LeftOut(string words)
    {
        var place = new TagBuilder("span");
        place.AddCssClass("cm-leftout");
        place.InnerHtml.Append($"[{words}]");
        return place;
    }

    // What it is stands in words beside the mark: colour alone tells nobody anything.
    private static TagBuilder Mark(AdvertPiece piece, string kind)
    {
        var mark = new TagBuilder("mark");
        if (piece.Label == "Advert_Kind_Warning")
            mark.Attributes["data-warning"] = "yes";
        var link = new TagBuilder("a");
        link.Attributes["href"] = $"#{piece.Target}";
        link.InnerHtml.Append(piece.Text);
        var label = new TagBuilder("span");
        label.AddCssClass("cm-mark-kind");
        label.InnerHtml.Append($" {kind}");
        mark.InnerHtml.AppendHtml(link).AppendHtml(label);
        return mark;
    }
}
