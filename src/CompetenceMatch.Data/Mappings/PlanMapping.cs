using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class PlanMapping : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.Language).HasMaxLength(8);
        builder.HasIndex(row => row.CandidateId).IsUnique();
        builder.HasIndex(row => new { row.OrganisationId, row.NextReviewOn });
        builder
            .HasOne(row => row.Candidate)
            .WithMany()
            .HasForeignKey(row => row.CandidateId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(row => row.Organisation)
            .WithMany()
            .HasForeignKey(row => row.OrganisationId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasMany(row => row.Goals)
            .WithOne()
            .HasForeignKey(one => one.PlanId)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasMany(row => row.Events)
            .WithOne()
            .HasForeignKey(one => one.PlanId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
