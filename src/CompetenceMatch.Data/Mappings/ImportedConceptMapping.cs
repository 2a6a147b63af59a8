using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class ImportedConceptMapping : IEntityTypeConfiguration<ImportedConcept>
{
    public void Configure(EntityTypeBuilder<ImportedConcept> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Uri).HasMaxLength(200);
        builder.HasIndex(row => row.Uri).IsUnique();
    }
}
