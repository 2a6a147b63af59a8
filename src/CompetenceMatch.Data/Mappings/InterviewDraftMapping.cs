using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class InterviewDraftMapping : IEntityTypeConfiguration<InterviewDraft>
{
    public void Configure(EntityTypeBuilder<InterviewDraft> builder)
    {
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasIndex(row => new { row.UserId, row.UpdatedAt });
        builder.HasIndex(row => row.CandidateId);
        builder
            .HasOne<User>()
            .WithMany()
            .HasForeignKey(row => row.UserId)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(row => row.OrganisationId)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasOne<Candidate>()
            .WithMany()
            .HasForeignKey(row => row.CandidateId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
