using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class RecognitionCaseMapping : IEntityTypeConfiguration<RecognitionCase>
{
    public void Configure(EntityTypeBuilder<RecognitionCase> builder)
    {
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.Occupation).HasMaxLength(4);
        builder.Property(row => row.Profession).HasMaxLength(8);
        builder.Property(row => row.Routes).IsJsonList();
        builder.HasIndex(row => row.CandidateId);
        builder
            .HasOne(row => row.Candidate)
            .WithMany()
            .HasForeignKey(row => row.CandidateId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasMany(row => row.Steps)
            .WithOne(one => one.Case)
            .HasForeignKey(one => one.CaseId)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasMany(row => row.Events)
            .WithOne()
            .HasForeignKey(one => one.CaseId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
