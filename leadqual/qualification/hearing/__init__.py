"""What the visitor's words propose, before it is checked."""
