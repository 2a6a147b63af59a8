using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class DeclinedTitleMapping : IEntityTypeConfiguration<DeclinedTitle>
{
    public void Configure(EntityTypeBuilder<DeclinedTitle> builder)
    {
        builder.HasKey(row => new { row.CandidateId, row.TaughtTitleId });
        builder
            .HasOne<Candidate>()
            .WithMany()
            .HasForeignKey(row => row.CandidateId)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasOne<TaughtTitle>()
            .WithMany()
            .HasForeignKey(row => row.TaughtTitleId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
