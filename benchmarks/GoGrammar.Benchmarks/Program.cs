using GoGrammar.Benchmarks;

// GoGrammar.Benchmarks parse [-j WORKERS] [-rounds N] DIR…   as gparse, with the same output
// GoGrammar.Benchmarks memory DIR…                           bytes that the trees hold for each byte of source
if (args.Length < 2)
{
    Console.Error.WriteLine("usage: GoGrammar.Benchmarks parse [-j WORKERS] [-rounds N] DIR… | memory DIR…");
    return 2;
}

var workers = Option("-j", 1);
var rounds = Option("-rounds", 1);
var corpus = Corpus.Find(args[1..].Where(argument => Directory.Exists(argument)));
switch (args[0])
{
    case "parse": WholeParse.Run(corpus, workers, rounds); break;
    case "memory": Memory.Run(corpus); break;
    default: return 2;
}

return 0;

int Option(string name, int otherwise)
{
    var at = Array.IndexOf(args, name);
    return at < 0 ? otherwise : int.Parse(args[at + 1]);
}
