using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CompetenceMatch.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ImportedVocabularies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ImportedConcepts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Uri = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: true),
                    UnitGroup = table.Column<string>(type: "TEXT", nullable: true),
                    IsMapped = table.Column<bool>(type: "INTEGER", nullable: false),
                    Broader = table.Column<string>(type: "TEXT", nullable: true),
                    RetiredIn = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportedConcepts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ImportedVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Version = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ImportedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Checksum = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Concepts = table.Column<int>(type: "INTEGER", nullable: false),
                    Labels = table.Column<int>(type: "INTEGER", nullable: false),
                    Relations = table.Column<int>(type: "INTEGER", nullable: false),
                    Added = table.Column<int>(type: "INTEGER", nullable: false),
                    Changed = table.Column<int>(type: "INTEGER", nullable: false),
                    Retired = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportedVersions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ImportedLabels",
                columns: table => new
                {
                    ConceptId = table.Column<int>(type: "INTEGER", nullable: false),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportedLabels", x => new { x.ConceptId, x.Origin, x.Language, x.Number });
                    table.ForeignKey(
                        name: "FK_ImportedLabels_ImportedConcepts_ConceptId",
                        column: x => x.ConceptId,
                        principalTable: "ImportedConcepts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ImportedRelations",
                columns: table => new
                {
                    OccupationId = table.Column<int>(type: "INTEGER", nullable: false),
                    SkillId = table.Column<int>(type: "INTEGER", nullable: false),
                    IsEssential = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportedRelations", x => new { x.OccupationId, x.SkillId });
                    table.ForeignKey(
                        name: "FK_ImportedRelations_ImportedConcepts_OccupationId",
                        column: x => x.OccupationId,
                        principalTable: "ImportedConcepts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ImportedRelations_ImportedConcepts_SkillId",
                        column: x => x.SkillId,
                        principalTable: "ImportedConcepts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ImportedConcepts_Uri",
                table: "ImportedConcepts",
                column: "Uri",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ImportedRelations_SkillId",
                table: "ImportedRelations",
                column: "SkillId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ImportedLabels");

            migrationBuilder.DropTable(
                name: "ImportedRelations");

            migrationBuilder.DropTable(
                name: "ImportedVersions");

            migrationBuilder.DropTable(
                name: "ImportedConcepts");
        }
    }
}
