using System.CommandLine;
using Spectre.Console;

var root = new RootCommand("x");
root.SetAction(_ => { AnsiConsole.MarkupLine("[bold]hi[/]"); return 0; });
return root.Parse(args).Invoke();
