"""How one golden case is recorded with real Keras: one module per suite."""
