using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class HouseholdMapping : IEntityTypeConfiguration<Household>
{
    public void Configure(EntityTypeBuilder<Household> builder)
    {
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.PublicCode).HasMaxLength(12);
        builder.HasIndex(row => row.PublicCode).IsUnique();
        builder.HasIndex(row => row.OrganisationId);
        builder
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(row => row.OrganisationId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasMany(row => row.Members)
            .WithOne()
            .HasForeignKey(one => one.HouseholdId)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasMany(row => row.Items)
            .WithOne()
            .HasForeignKey(one => one.HouseholdId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
