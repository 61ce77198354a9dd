using System.Collections.Immutable;
using P0Analyzer.Configuration.Yaml;

namespace P0Analyzer.Configuration;

/// <summary>Collects all that is wrong with a configuration.</summary>
internal sealed class ProblemList
{
    private readonly List<ConfigurationProblem> problems = [];

    /// <summary>Adds a problem at a place.</summary>
    public void Add(int line, int column, string message) => problems.Add(new ConfigurationProblem(line, column, message));

    /// <summary>Adds a problem with a node.</summary>
    public void Add(YamlNode node, string message) => Add(node.Line, node.Column, message);

    /// <summary>The problems by place.</summary>
    public ImmutableArray<ConfigurationProblem> ToImmutable() => [.. problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)];
}
