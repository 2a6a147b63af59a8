using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class ImportedLabelMapping : IEntityTypeConfiguration<ImportedLabel>
{
    public void Configure(EntityTypeBuilder<ImportedLabel> builder)
    {
        builder.HasKey(row => new
        {
            row.ConceptId,
            row.Origin,
            row.Language,
            row.Number,
        });
        builder.Property(row => row.Language).HasMaxLength(12);
        builder
            .HasOne<ImportedConcept>()
            .WithMany()
            .HasForeignKey(row => row.ConceptId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
