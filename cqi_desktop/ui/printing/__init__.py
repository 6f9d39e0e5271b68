"""What goes to a printer: address labels and letters, laid out in millimetres on letter paper."""
