using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class FollowUpMapping : IEntityTypeConfiguration<FollowUp>
{
    public void Configure(EntityTypeBuilder<FollowUp> builder)
    {
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.Sections).IsJsonList();
        builder.HasIndex(row => new
        {
            row.OrganisationId,
            row.State,
            row.LeadUserId,
        });

        // One question or one follow-up at a time for each pair, also when two colleagues ask at once.
        builder
            .HasIndex(row => new { row.CandidateId, row.OrganisationId })
            .IsUnique()
            .HasFilter("\"State\" IN ('Asked', 'Active')");
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
            .HasMany(row => row.Events)
            .WithOne()
            .HasForeignKey(one => one.FollowUpId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
