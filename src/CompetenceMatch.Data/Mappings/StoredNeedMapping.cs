using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class StoredNeedMapping : IEntityTypeConfiguration<StoredNeed>
{
    public void Configure(EntityTypeBuilder<StoredNeed> builder)
    {
        builder.Property(need => need.Content).IsNeedJson();
        builder.Property(need => need.Version).IsConcurrencyToken();
        builder.HasIndex(need => new { need.OrganisationId, need.State });
        builder.HasIndex(need => new { need.State, need.ExpiresOn });
        builder
            .HasOne(need => need.Organisation)
            .WithMany()
            .HasForeignKey(need => need.OrganisationId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
