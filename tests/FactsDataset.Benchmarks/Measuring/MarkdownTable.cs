using System.Globalization;
using System.Text;

namespace FactsDataset.Benchmarks.Measuring;

/// <summary>The figures as a table of Markdown: a row for each case and subject, a column for each size, each with its ratio to the product.</summary>
internal static class MarkdownTable
{
    public static string Of(IReadOnlyList<MeasuredCase> measured)
    {
        int[] sizes = measured.Select(static item => item.N).Distinct().ToArray();
        StringBuilder text = new("| case | subject |");
        foreach (int size in sizes)
        {
            text.Append(' ').Append(size.ToString("N0", CultureInfo.InvariantCulture)).Append(" facts | product / it |");
        }

        text.Append("\n|---|---|").Insert(text.Length, "---:|---:|", sizes.Length).Append('\n');
        foreach (var (name, subject) in measured.Select(static item => (item.Case, item.Subject)).Distinct())
        {
            text.Append("| ").Append(name).Append(" | ").Append(subject).Append(" |");
            foreach (int size in sizes)
            {
                MeasuredCase? item = Find(measured, size, name, subject);
                MeasuredCase? product = Find(measured, size, name, "product");
                text.Append(' ').Append(item is null ? "-" : Figure(item)).Append(" | ")
                    .Append(item is null || product is null ? "-" : (product.Median / item.Median).ToString("G3", CultureInfo.InvariantCulture)).Append(" |");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static MeasuredCase? Find(IReadOnlyList<MeasuredCase> measured, int size, string name, string subject) =>
        measured.FirstOrDefault(item => item.N == size && item.Case == name && item.Subject == subject);

    private static string Figure(MeasuredCase item) => item.Median.ToString(item.Median >= 1000 ? "N0" : "G3", CultureInfo.InvariantCulture) + " " + item.Unit;
}
