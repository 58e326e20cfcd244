"""What a reply does to the agent's words before it: affirm, choose, turn down, correct."""
