using CompetenceMatch.Core.Regions;
using CompetenceMatch.Search.Adverts;
using CompetenceMatch.Web.Occupations;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>Reads adverts and makes drafts of what is confirmed. The text itself is never kept.</summary>
public sealed class AdvertDesk(NeedDesk desk, AdvertReader reader, LiveVocabulary words)
{
    public async Task<AdvertReading> Read(string text)
    {
        var postal = await desk
            .Database.PostalCodes.AsNoTracking()
            .Select(row => new PostalPlace(row.Code, row.Place, row.Municipality))
            .ToListAsync();
        var places = new PlaceNames(desk.Tables.Taxonomy.Municipalities.Values, postal);
        return reader.Read(text, words.Current.Linker, places, desk.Today);
    }
}
