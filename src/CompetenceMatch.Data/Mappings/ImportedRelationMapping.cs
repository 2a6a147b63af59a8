using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class ImportedRelationMapping : IEntityTypeConfiguration<ImportedRelation>
{
    public void Configure(EntityTypeBuilder<ImportedRelation> builder)
    {
        builder.HasKey(row => new { row.OccupationId, row.SkillId });
        builder
            .HasOne<ImportedConcept>()
            .WithMany()
            .HasForeignKey(row => row.OccupationId)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasOne<ImportedConcept>()
            .WithMany()
            .HasForeignKey(row => row.SkillId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
