using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class ImportedVersionMapping : IEntityTypeConfiguration<ImportedVersion>
{
    public void Configure(EntityTypeBuilder<ImportedVersion> builder)
    {
        builder.Property(row => row.Version).HasMaxLength(32);
        builder.Property(row => row.Checksum).HasMaxLength(64);
    }
}
