using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class ShortlistEntryMapping : IEntityTypeConfiguration<ShortlistEntry>
{
    public void Configure(EntityTypeBuilder<ShortlistEntry> builder)
    {
        builder.HasKey(entry => new { entry.NeedId, entry.CandidateId });
        builder.HasIndex(entry => entry.CandidateId);
        builder
            .HasOne(entry => entry.Need)
            .WithMany()
            .HasForeignKey(entry => entry.NeedId)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasOne(entry => entry.Candidate)
            .WithMany()
            .HasForeignKey(entry => entry.CandidateId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
