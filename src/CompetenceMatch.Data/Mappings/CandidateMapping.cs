using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class CandidateMapping : IEntityTypeConfiguration<Candidate>
{
    public void Configure(EntityTypeBuilder<Candidate> builder)
    {
        builder.Property(candidate => candidate.PublicCode).HasMaxLength(12);
        builder.HasIndex(candidate => candidate.PublicCode).IsUnique();
        builder.HasIndex(candidate => candidate.UserId).IsUnique();
        builder.HasIndex(candidate => candidate.DeletionRequestedAt);
        builder.Property(candidate => candidate.Profile).IsProfileJson();
        builder.Property(candidate => candidate.Version).IsConcurrencyToken();
        builder.Property(candidate => candidate.Language).HasMaxLength(8);
        builder
            .HasOne(candidate => candidate.User)
            .WithOne()
            .HasForeignKey<Candidate>(candidate => candidate.UserId)
            .OnDelete(DeleteBehavior.SetNull);
        builder
            .HasOne(candidate => candidate.Contact)
            .WithOne()
            .HasForeignKey<ContactDetails>(contact => contact.CandidateId)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasMany(candidate => candidate.Consents)
            .WithOne()
            .HasForeignKey(consent => consent.CandidateId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
