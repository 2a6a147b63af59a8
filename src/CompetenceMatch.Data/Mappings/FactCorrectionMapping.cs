using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class FactCorrectionMapping : IEntityTypeConfiguration<FactCorrection>
{
    public void Configure(EntityTypeBuilder<FactCorrection> builder)
    {
        builder.Property(row => row.File).HasMaxLength(80);
        builder.Property(row => row.Row).HasMaxLength(200);
        builder.Property(row => row.Column).HasMaxLength(80);
        builder.Property(row => row.Why).HasMaxLength(500);
        builder.Property(row => row.WithdrawnWhy).HasMaxLength(500);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasIndex(row => row.CorrectedAt);
        // Two administrators cannot correct the same cell to two values.
        builder
            .HasIndex(row => new
            {
                row.File,
                row.Row,
                row.Column,
            })
            .IsUnique()
            .HasFilter("\"WithdrawnAt\" IS NULL");
    }
}
