"""Kitabu: a savings group's own record book, kept in the chat it already uses."""
