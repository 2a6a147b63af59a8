using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class PlanGoalMapping : IEntityTypeConfiguration<PlanGoal>
{
    public void Configure(EntityTypeBuilder<PlanGoal> builder)
    {
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasIndex(row => row.PlanId);
        builder
            .HasMany(row => row.Actions)
            .WithOne()
            .HasForeignKey(one => one.GoalId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
