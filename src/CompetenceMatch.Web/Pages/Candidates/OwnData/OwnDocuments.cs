using System.Globalization;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Recognition;
using CompetenceMatch.Web.Uploads;

namespace CompetenceMatch.Web.Pages.Candidates.OwnData;

/// <summary>The papers a person keeps with recognition plans: a list, and the files as they were kept.</summary>
public sealed class OwnDocuments(CaseDocuments documents, CaseWords cases, PlanWords words)
{
    public async Task<object> Of(Guid candidateId) =>
        (await documents.OfPerson(candidateId))
            .Index()
            .Select(one => new
            {
                File = Name(one.Index, one.Item),
                What = words.Document(one.Item.Kind),
                Plan = cases.RouteTitle(one.Item.Case!),
                one.Item.Pages,
                one.Item.Bytes,
                one.Item.Sha256,
                one.Item.UploadedAt,
            });

    /// <summary>One at a time, so that only one is in memory.</summary>
    public async IAsyncEnumerable<(string Name, byte[] Content)> Files(Guid candidateId)
    {
        foreach (var (index, one) in (await documents.OfPerson(candidateId)).Index())
        {
            if (await documents.Read(one) is { } content)
                yield return (Name(index, one), content);
        }
    }

    // Two papers may have the same name.
    private static string Name(int index, CaseDocument one) =>
        string.Create(CultureInfo.InvariantCulture, $"documents/{index + 1:00}-{one.FileName}");
}
