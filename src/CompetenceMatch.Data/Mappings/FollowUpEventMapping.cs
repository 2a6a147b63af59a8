using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class FollowUpEventMapping : IEntityTypeConfiguration<FollowUpEvent>
{
    public void Configure(EntityTypeBuilder<FollowUpEvent> builder)
    {
        builder.Property(row => row.Sections).IsJsonList();
        builder.HasIndex(row => new { row.FollowUpId, row.At });
    }
}
