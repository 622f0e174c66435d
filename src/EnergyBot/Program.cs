using EnergyBot;
using EnergyBot.CommandLine;

return CommandLineProgram.Run(args, ProgramHost.Standard());
