using CompetenceMatch.Data.Entities;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

/// <summary>The four roles come with the schema, so no start-up code has to make them.</summary>
internal sealed class RoleMapping : IEntityTypeConfiguration<IdentityRole<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityRole<Guid>> builder) =>
        builder.HasData(RoleNames.All.Select(Role));

    // Ids and stamps are fixed: a migration may not change from build to build.
    private static IdentityRole<Guid> Role(string name, int index) =>
        new()
        {
            Id = new Guid(index + 1, 0, 0, new byte[8]),
            Name = name,
            NormalizedName = name.ToUpperInvariant(),
            ConcurrencyStamp = name,
        };
}
