using BenchmarkDotNet.Running;
using GoGrammar.Parts;

BenchmarkRunner.Run<ParserParts>();
