using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class RecognitionCaseStepMapping : IEntityTypeConfiguration<RecognitionCaseStep>
{
    public void Configure(EntityTypeBuilder<RecognitionCaseStep> builder)
    {
        builder.Property(row => row.StepId).HasMaxLength(16);
        builder.Property(row => row.Note).HasMaxLength(RecognitionCaseStep.LongestNote);
        builder.Property(row => row.Documents).IsJsonList();
        builder.HasIndex(row => new { row.CaseId, row.StepId }).IsUnique();
        builder.HasIndex(row => row.ExpectedOn);
    }
}
