using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class SavedSearchMapping : IEntityTypeConfiguration<SavedSearch>
{
    private const int TokenLength = 64;

    public void Configure(EntityTypeBuilder<SavedSearch> builder)
    {
        builder.ToTable("SavedSearches");
        builder.Property(row => row.Name).HasMaxLength(SavedSearch.LongestName);
        builder.Property(row => row.UnsubscribeToken).HasMaxLength(TokenLength);
        builder.HasIndex(row => row.UnsubscribeToken).IsUnique();
        builder.HasIndex(row => new { row.UserId, row.OrganisationId });
        builder.Property(row => row.LastMailedAt).IsConcurrencyToken();
        builder
            .HasOne(row => row.User)
            .WithMany()
            .HasForeignKey(row => row.UserId)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasOne(row => row.Organisation)
            .WithMany()
            .HasForeignKey(row => row.OrganisationId)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasOne(row => row.Need)
            .WithMany()
            .HasForeignKey(row => row.NeedId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
