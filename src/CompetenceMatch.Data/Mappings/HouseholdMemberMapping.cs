using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class HouseholdMemberMapping : IEntityTypeConfiguration<HouseholdMember>
{
    public void Configure(EntityTypeBuilder<HouseholdMember> builder)
    {
        builder.HasKey(row => new { row.HouseholdId, row.CandidateId });
        builder.HasIndex(row => row.CandidateId);
        builder
            .HasOne(row => row.Candidate)
            .WithMany()
            .HasForeignKey(row => row.CandidateId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
