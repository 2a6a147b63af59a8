using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CompetenceMatch.Data.Mappings;

internal static class OwnIds
{
    // Ids are set where the row is made. EF would take a set id that it could have generated for an
    // existing row, and then update instead of insert.
    public static void AreNeverGenerated(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            var own =
                entity.ClrType.Namespace == typeof(User).Namespace
                && entity.ClrType != typeof(User);
            foreach (var key in own ? entity.FindPrimaryKey()?.Properties ?? [] : [])
            {
                if (key.ClrType == typeof(Guid))
                {
                    key.ValueGenerated = ValueGenerated.Never;
                }
            }
        }
    }
}
