using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class IntroductionMapping : IEntityTypeConfiguration<Introduction>
{
    public void Configure(EntityTypeBuilder<Introduction> builder)
    {
        builder.Property(introduction => introduction.GivenSections).IsJsonList();
        builder.Property(introduction => introduction.Version).IsConcurrencyToken();
        builder.HasIndex(introduction => new { introduction.CandidateId, introduction.State });
        builder.HasIndex(introduction => new { introduction.OrganisationId, introduction.State });
        builder.HasIndex(introduction => new { introduction.State, introduction.Deadline });

        // What IntroductionMoves.MaySendNew says, held also when two colleagues ask at once.
        builder
            .HasIndex(introduction => new { introduction.NeedId, introduction.CandidateId })
            .IsUnique()
            .HasFilter("\"State\" NOT IN ('Expired', 'DeliveryFailed')");
        Parties(builder);
        builder
            .HasMany(introduction => introduction.Events)
            .WithOne()
            .HasForeignKey(move => move.IntroductionId)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasMany(introduction => introduction.Messages)
            .WithOne()
            .HasForeignKey(message => message.IntroductionId)
            .OnDelete(DeleteBehavior.Cascade);
    }

    private static void Parties(EntityTypeBuilder<Introduction> builder)
    {
        builder
            .HasOne(introduction => introduction.Need)
            .WithMany()
            .HasForeignKey(introduction => introduction.NeedId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(introduction => introduction.Organisation)
            .WithMany()
            .HasForeignKey(introduction => introduction.OrganisationId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(introduction => introduction.Candidate)
            .WithMany()
            .HasForeignKey(introduction => introduction.CandidateId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
