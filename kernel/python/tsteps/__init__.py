"""TypeScript notebook kernel that shows what a sequence model does at each timestep."""

__version__ = "0.1.0"
