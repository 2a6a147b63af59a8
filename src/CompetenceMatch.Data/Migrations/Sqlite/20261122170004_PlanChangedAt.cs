using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CompetenceMatch.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PlanChangedAt : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "UpdatedAt",
                table: "Plans",
                newName: "ChangedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "ChangedAt",
                table: "Plans",
                newName: "UpdatedAt");
        }
    }
}
