using System.Xml.Linq;
using CompetenceMatch.Data.Entities;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Data;

/// <summary>Data-protection keys in the database, so that every node reads every node's cookies.</summary>
internal sealed class DataProtectionKeyTable(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<CmDbContext>();
        var keys = database.DataProtectionKeys.AsNoTracking().Select(key => key.Xml).ToList();
        return [.. keys.Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<CmDbContext>();
        var xml = element.ToString(SaveOptions.DisableFormatting);
        database.DataProtectionKeys.Add(
            new DataProtectionKey { FriendlyName = friendlyName, Xml = xml }
        );

        // The interface is synchronous; it happens a few times a year and outside any request context.
        database.SaveChangesAsync().GetAwaiter().GetResult();
    }
}
