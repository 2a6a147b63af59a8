using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class CheckInMapping : IEntityTypeConfiguration<CheckIn>
{
    public void Configure(EntityTypeBuilder<CheckIn> builder)
    {
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.TokenHash).HasMaxLength(64);
        builder.Property(row => row.Risks).IsJsonList();
        builder.HasIndex(row => row.TokenHash).IsUnique();
        builder
            .HasIndex(row => new
            {
                row.PlacementId,
                row.Point,
                row.Side,
            })
            .IsUnique();
        builder.HasIndex(row => new { row.SentAt, row.DueOn });
        builder
            .HasOne(row => row.Placement)
            .WithMany(placement => placement.CheckIns)
            .HasForeignKey(row => row.PlacementId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
