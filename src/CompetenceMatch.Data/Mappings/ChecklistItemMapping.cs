using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class ChecklistItemMapping : IEntityTypeConfiguration<ChecklistItem>
{
    public void Configure(EntityTypeBuilder<ChecklistItem> builder)
    {
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasIndex(row => new { row.HouseholdId, row.Phase });
    }
}
