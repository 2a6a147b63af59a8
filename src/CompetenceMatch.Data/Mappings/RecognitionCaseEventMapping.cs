using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class RecognitionCaseEventMapping : IEntityTypeConfiguration<RecognitionCaseEvent>
{
    public void Configure(EntityTypeBuilder<RecognitionCaseEvent> builder)
    {
        builder.Property(row => row.StepId).HasMaxLength(16);
        builder.HasIndex(row => new { row.CaseId, row.At });
    }
}
