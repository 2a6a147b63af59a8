using CompetenceMatch.Linking;

// docs/linking.md says what each of these is for.
return args switch
{
    ["fit", var folder] => Done(() =>
        WeightTable.Write(
            Fit.Of(DevelopmentSets.Load(folder), DevelopmentSets.Nothing),
            Console.Out
        )
    ),
    ["ablation", var folder] => Done(() =>
        Ablation.Write(DevelopmentSets.Load(folder), Console.Out)
    ),
    ["judge", var folder] => Done(() =>
        Ablation.WriteLast(DevelopmentSets.Load(folder), Console.Out)
    ),
    ["measure", var labels, var queries] => Done(() => Measure.Write(labels, queries, Console.Out)),
    _ => Usage(),
};

static int Done(Action work)
{
    work();
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine(
        "fit FOLDER | ablation FOLDER | judge FOLDER | measure LABELS.tsv QUERIES.tsv\n"
            + "FOLDER holds the development sets: da, sv and en, each with queries.tsv, labels.tsv and gold.tsv"
    );
    return 2;
}
