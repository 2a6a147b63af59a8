using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class SavedSearchMatchMapping : IEntityTypeConfiguration<SavedSearchMatch>
{
    public void Configure(EntityTypeBuilder<SavedSearchMatch> builder)
    {
        builder.ToTable("SavedSearchMatches");
        // Several nodes see the same change; the key keeps the news one row.
        builder.HasKey(row => new { row.SavedSearchId, row.CandidateId });
        builder.HasIndex(row => row.CandidateId);
        builder
            .HasOne(row => row.SavedSearch)
            .WithMany(search => search.Matches)
            .HasForeignKey(row => row.SavedSearchId)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasOne(row => row.Candidate)
            .WithMany()
            .HasForeignKey(row => row.CandidateId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
