using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class PlanActionMapping : IEntityTypeConfiguration<PlanAction>
{
    public void Configure(EntityTypeBuilder<PlanAction> builder)
    {
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasIndex(row => row.GoalId);
        builder.HasIndex(row => new { row.ResponsibleId, row.State });
    }
}
