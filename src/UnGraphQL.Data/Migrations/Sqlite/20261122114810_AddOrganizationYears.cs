using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnGraphQL.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddOrganizationYears : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Since",
                table: "Organizations",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Successors",
                table: "Organizations",
                type: "TEXT",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Until",
                table: "Organizations",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Since",
                table: "Organizations");

            migrationBuilder.DropColumn(
                name: "Successors",
                table: "Organizations");

            migrationBuilder.DropColumn(
                name: "Until",
                table: "Organizations");
        }
    }
}
