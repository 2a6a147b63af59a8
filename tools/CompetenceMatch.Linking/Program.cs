using System.Diagnostics;
using CompetenceMatch.Search.Linking;

var root = args[0];
var sets = args[1].Split(',');
var all = new List<Set>();
foreach (var s in sets) { var w = Stopwatch.StartNew(); all.Add(Set.Load(root, s)); var l = all[^1]; Console.WriteLine($"{s}: {l.Queries.Count} queries, recall {l.Queries.Count(q => q.Gold >= 0) / (double)l.Queries.Count:0.000}, avg candidates {l.Queries.Average(q => q.Concepts.Count):0}, {w.ElapsedMilliseconds} ms"); }

void Folds(string title, bool[] mask, bool nonneg, double l2)
{
    var line = $"{title,-28}"; double sum = 0;
    foreach (var lang in all.Select(x => x.Name.Split('-', ':', '~')[0]).Distinct())
    {
        var m = Model.Fit(all.Where(x => x.Name.Split('-', ':', '~')[0] != lang).ToList(), mask, nonneg, l2);
        foreach (var held in all.Where(x => x.Name.Split('-', ':', '~')[0] == lang)) { var r = held.Mrr(m); line += $" {held.Name} {r:0.000} ({held.Mrr(m, 0):0.00}/{held.Mrr(m, 1):0.00})"; if (!held.Name.Contains('~')) sum += r; }
    }
    Console.WriteLine(line + $"  SUM {sum:0.000}");
}
var k0 = ConceptFeatures.Width;
bool[] Mask(params LinkFeature[] off) { var m = Enumerable.Repeat(true, 2 * k0).ToArray(); foreach (var f in off) m[(int)f] = m[(int)f + k0] = false; return m; }
void Single() { foreach (var f in new[] { LinkFeature.Gram, LinkFeature.Word, LinkFeature.Fused, LinkFeature.PreferredGram, LinkFeature.QueryCovered, LinkFeature.DocCovered, LinkFeature.GramMean }) { var m = new Model(); m.W[(int)f] = m.W[(int)f + k0] = 1; Console.WriteLine($"{f,-14}" + string.Concat(all.Select(s => $" {s.Name} {s.Mrr(m):0.000} ({s.Mrr(m, 0):0.00}/{s.Mrr(m, 1):0.00})"))); } }
if (args[2] == "single") Single();
if (args[2] == "groups")
{
    var on = new HashSet<LinkFeature> { LinkFeature.Same, LinkFeature.SameFolded, LinkFeature.SamePart, LinkFeature.Gram, LinkFeature.Fused, LinkFeature.Bias, LinkFeature.Upper };
    bool[] Only() { var m = new bool[2 * k0]; foreach (var f in on) m[(int)f] = m[(int)f + k0] = true; return m; }
    Folds("core", Only(), true, 0.3);
    foreach (var add in args[3].Split('/'))
    {
        var fs = add.TrimStart('?').Split(',').Select(Enum.Parse<LinkFeature>).ToArray();
        foreach (var f in fs) on.Add(f);
        Folds("+" + add, Only(), true, 0.3);
        if (add[0] == '?') foreach (var f in fs) on.Remove(f);
    }
}
if (args[2] == "errors")
{
    var off = new[] { LinkFeature.LabelCount, LinkFeature.Shorter, LinkFeature.Longer, LinkFeature.PreferredGram, LinkFeature.PreferredSame, LinkFeature.PreferredWord, LinkFeature.PreferredLead };
    var m = Model.Fit(all, Mask(off), true, 0.3);
    foreach (var s in all) { Console.WriteLine($"{s.Name} {s.Mrr(m):0.000}"); foreach (var q in s.Queries.Where((_, i) => i % 7 == 0)) { var z = m.Score(q); var o = Enumerable.Range(0, z.Length).OrderByDescending(i => z[i]).ToArray(); var r = Array.IndexOf(o, q.Gold); if (r is 0) continue; Console.WriteLine($"  {r + 1,4} {q.Id} => {q.GoldName} | {string.Join("; ", o.Take(4).Select(i => (q.Group[i] ? "G:" : "") + s.Names[q.Concepts[i]] + " " + (z[i] - z[o[0]]).ToString("0.0")))}"); } }
}
if (args[2] == "one") Folds("one", Mask(LinkFeature.LabelCount), args.Length > 3, 0.3);
if (args[2] == "abl")
{
    Folds("all", Mask(), false, 0.3);
    Folds("all nonneg", Mask(), true, 0.3);
    Folds("all l2=3", Mask(), false, 3);
    Folds("all nonneg l2=3", Mask(), true, 3);
    Folds("all nonneg l2=1", Mask(), true, 1);
    Folds("-LabelCount", Mask(LinkFeature.LabelCount), false, 0.3);
    Folds("-LabelCount nonneg", Mask(LinkFeature.LabelCount), true, 0.3);
    Folds("-LabelCount-GramMean", Mask(LinkFeature.LabelCount, LinkFeature.GramMean), false, 0.3);
    Folds("-LabelCount-GramMean nn", Mask(LinkFeature.LabelCount, LinkFeature.GramMean), true, 0.3);
}
if (args[2] == "each")
    foreach (var f in Enum.GetValues<LinkFeature>()) Folds("-" + f, Mask(f), true, 1);
if (args[2] == "full")
{
    var full = Model.Fit(all, Mask(), true, 1);
    foreach (var s in all) Console.WriteLine($"fit on all {s.Name}: MRR {s.Mrr(full):0.000}");
    foreach (var f in Enum.GetValues<LinkFeature>()) Console.WriteLine($"{f,-14} {full.W[(int)f],8:0.00} {full.W[(int)f + ConceptFeatures.Width],8:0.00}");
}
sealed class Query { public string Id = "", GoldName = ""; public List<int> Concepts = []; public float[] Rows = []; public int Gold = -1; public bool[] Group = []; public bool GoldGroup; }
sealed class Set
{
    public string Name = ""; public string[] Names = []; public List<Query> Queries = [];
    public static Set Load(string root, string name)
    {
        // name: queriesset[:labels1+labels2]
        var lim = name.Split('~'); var most = lim.Length > 1 ? int.Parse(lim[1]) : 999; name = lim[0];
        var p = name.Split(':'); var dir = Path.Combine(root, p[0]);
        var labelSets = p.Length > 1 ? p[1].Split('+') : [p[0]];
        var labels = labelSets.SelectMany(l => File.ReadLines(Path.Combine(root, l, "labels.tsv"))).Select(l => l.Split('\t')).GroupBy(l => (l[2], l[3])).SelectMany(g => g.Take(most)).ToArray();
        var voc = new Vocabulary(labels.Select(l => new VocabularyLabel(l[2], l[3], "title", l[1], l[4].Length > 0 ? l[4] : null, l[0])));
        var features = new ConceptFeatures(voc, new LabelForms(voc));
        var goldLabel = File.ReadLines(Path.Combine(dir, "gold.tsv")).Select(l => l.Split('\t')).GroupBy(l => l[0]).ToDictionary(g => g.Key, g => g.First()[1]);
        var labelConcept = File.ReadLines(Path.Combine(dir, "labels.tsv")).Select(l => l.Split('\t')).ToDictionary(l => l[0], l => l[2]);
        var ordinal = voc.Concepts.Select((c, i) => (c, i)).ToDictionary(x => x.c, x => x.i);
        var names = voc.Concepts.Select((c, i) => voc.Labels[voc.LabelsOf(i).Start].Label).ToArray();
        var set = new Set { Names = names, Name = string.Join('~', lim) };
        foreach (var line in File.ReadLines(Path.Combine(dir, "queries.tsv")))
        {
            var a = line.Split('\t');
            var (c, rows) = features.Of(a[1], a[2]);
            var gold = ordinal[labelConcept[goldLabel[a[0]]]];
            set.Queries.Add(new Query { Id = a[1], GoldName = (features.Graph.IsGroup(gold) ? "G:" : "") + names[gold], Concepts = c, Rows = rows, Gold = c.IndexOf(gold), Group = c.Select(features.Graph.IsGroup).ToArray(), GoldGroup = features.Graph.IsGroup(gold) });
        }
        return set;
    }
    Query[]? train;
    public Query[] Train()
    {
        if (train != null) return train;
        var usable = Queries.Where(q => q.Gold >= 0).ToArray();
        var step = Math.Max(1.0, usable.Length / 900.0); var k = ConceptFeatures.Width;
        var list = new List<Query>();
        for (double x = 0; x < usable.Length; x += step)
        {
            var q = usable[(int)x];
            var keep = Enumerable.Range(0, q.Concepts.Count).OrderByDescending(i => i == q.Gold ? 9f : q.Rows[i * k + (int)LinkFeature.Fused] + q.Rows[i * k + (int)LinkFeature.GroupVote] + q.Rows[i * k + (int)LinkFeature.ParentFused]*0.5f).Take(110).Order().ToArray();
            list.Add(new Query { Id = q.Id, Concepts = keep.Select(i => q.Concepts[i]).ToList(), Group = keep.Select(i => q.Group[i]).ToArray(), Rows = keep.SelectMany(i => q.Rows.AsSpan(i * k, k).ToArray()).ToArray(), Gold = Array.IndexOf(keep, q.Gold), GoldGroup = q.GoldGroup });
        }
        return train = list.ToArray();
    }
    public double Mrr(Model m, int kind = -1)
    {
        double sum = 0; var n = 0;
        foreach (var q in Queries)
        {
            if (kind >= 0 && q.GoldGroup != (kind == 1)) continue;
            n++;
            if (q.Gold < 0) continue;
            var z = m.Score(q); var rank = 1;
            for (var i = 0; i < z.Length; i++) if (z[i] > z[q.Gold] || (z[i] == z[q.Gold] && i < q.Gold)) rank++;
            if (rank <= 100) sum += 1.0 / rank;
        }
        return sum / n;
    }
}
sealed class Model
{
    public double[] W = new double[2 * ConceptFeatures.Width];
    public double[] Score(Query q)
    {
        var z = new double[q.Concepts.Count]; var k = ConceptFeatures.Width;
        for (var i = 0; i < z.Length; i++)
        {
            var off = q.Group[i] ? k : 0; double s = 0;
            for (var f = 0; f < k; f++) s += W[off + f] * q.Rows[i * k + f];
            z[i] = s;
        }
        return z;
    }
    static readonly HashSet<LinkFeature> Free = [LinkFeature.Bias, LinkFeature.Upper, LinkFeature.Shorter, LinkFeature.Longer, LinkFeature.LabelCount, LinkFeature.GramLeadOther, LinkFeature.SiblingBest];
    public static Model Fit(List<Set> sets, bool[] mask, bool nonneg, double l2 = 0.3, int steps = 70)
    {
        var m = new Model(); var k = ConceptFeatures.Width; var n = m.W.Length;
        var mom = new double[n]; var vel = new double[n];
        for (var step = 1; step <= steps; step++)
        {
            var grad = new double[n];
            foreach (var set in sets)
            {
                var usable = set.Train();
                var parts = new double[2][];
                System.Threading.Tasks.Parallel.For(0, 2, t =>
                {
                    var g = new double[n];
                    for (var x = t; x < usable.Length; x += 2)
                    {
                        var q = usable[x]; var z = m.Score(q); var max = z.Max(); double sum = 0;
                        for (var i = 0; i < z.Length; i++) sum += z[i] = Math.Exp(z[i] - max);
                        for (var i = 0; i < z.Length; i++)
                        {
                            var d = z[i] / sum - (i == q.Gold ? 1 : 0);
                            if (Math.Abs(d) < 1e-5) continue;
                            var off = q.Group[i] ? k : 0;
                            for (var f = 0; f < k; f++) g[off + f] += d * q.Rows[i * k + f];
                        }
                    }
                    parts[t] = g;
                });
                for (var f = 0; f < n; f++) grad[f] += (parts[0][f] + parts[1][f]) / usable.Length;
            }
            var rate = 0.15 * Math.Min(1, 3.0 * (steps - step + 1) / steps);
            for (var f = 0; f < n; f++)
            {
                var g = grad[f] + l2 * 0.01 * m.W[f];
                mom[f] = 0.9 * mom[f] + 0.1 * g; vel[f] = 0.99 * vel[f] + 0.01 * g * g;
                m.W[f] -= rate * (mom[f] / (1 - Math.Pow(0.9, step))) / (Math.Sqrt(vel[f] / (1 - Math.Pow(0.99, step))) + 1e-8);
                if (!mask[f]) m.W[f] = 0;
                if (nonneg && m.W[f] < 0 && !Free.Contains((LinkFeature)(f % k))) m.W[f] = 0;
            }
        }
        return m;
    }
}
