using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class CalendarFeedMapping : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> builder)
    {
        builder.Property(row => row.TokenHash).HasMaxLength(64);
        builder.HasIndex(row => row.TokenHash).IsUnique();
        builder.HasIndex(row => new { row.UserId, row.OrganisationId }).IsUnique();
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
    }
}
