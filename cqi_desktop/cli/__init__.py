"""The command line. ``program.main`` runs it; each command is loaded when it is asked for."""
