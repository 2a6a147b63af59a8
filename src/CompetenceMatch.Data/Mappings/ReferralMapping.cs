using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class ReferralMapping : IEntityTypeConfiguration<Referral>
{
    public void Configure(EntityTypeBuilder<Referral> builder)
    {
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.Sections).IsJsonList();
        builder.HasIndex(row => row.CandidateId);
        builder.HasIndex(row => new { row.ToOrganisationId, row.State });
        builder.HasIndex(row => new { row.FromOrganisationId, row.State });
        builder
            .HasOne(row => row.Candidate)
            .WithMany()
            .HasForeignKey(row => row.CandidateId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(row => row.FromOrganisation)
            .WithMany()
            .HasForeignKey(row => row.FromOrganisationId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(row => row.ToOrganisation)
            .WithMany()
            .HasForeignKey(row => row.ToOrganisationId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasMany(row => row.Events)
            .WithOne()
            .HasForeignKey(one => one.ReferralId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
