using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class PlacementMapping : IEntityTypeConfiguration<Placement>
{
    public void Configure(EntityTypeBuilder<Placement> builder)
    {
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.Occupation).HasMaxLength(4);
        builder.HasIndex(row => row.CandidateId);
        builder.HasIndex(row => row.OrganisationId);
        builder
            .HasOne(row => row.Candidate)
            .WithMany()
            .HasForeignKey(row => row.CandidateId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(row => row.Need)
            .WithMany()
            .HasForeignKey(row => row.NeedId)
            .OnDelete(DeleteBehavior.SetNull);
        builder
            .HasOne(row => row.Organisation)
            .WithMany()
            .HasForeignKey(row => row.OrganisationId)
            .OnDelete(DeleteBehavior.SetNull);
        builder
            .HasOne<Introduction>()
            .WithMany()
            .HasForeignKey(row => row.IntroductionId)
            .OnDelete(DeleteBehavior.SetNull);
    }
}
