using CompetenceMatch.Core.Languages;
using CompetenceMatch.Search.Adverts;

namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>One post of an advert as its part of the form.</summary>
public sealed record AdvertPostView(AdvertReading Reading, AdvertPost Post, AdvertDraftInput Draft)
{
    /// <summary>The words that a finding came from; null = not found.</summary>
    public string? Words(AdvertKind kind) => Post.The(kind) is { } one ? WordsOf(one) : null;

    /// <summary>The words for what is good to have.</summary>
    public string? WishWords(AdvertKind kind) =>
        Post.All(kind).FirstOrDefault(one => one.IsWish) is { } one ? WordsOf(one) : null;

    public string WordsOf(AdvertFinding one) =>
        Reading.Text.Substring(one.Start, one.Length).Replace('\n', ' ');

    public IReadOnlyList<AdvertFinding> Languages => [.. Post.All(AdvertKind.Language)];

    public static bool HasLevel(AdvertFinding one) =>
        one.Language is { } asked
        && new[] { asked.Listening, asked.Reading, asked.Speaking, asked.Writing }.Max()
            > Cefr.None;
}
