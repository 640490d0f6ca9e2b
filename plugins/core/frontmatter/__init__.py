"""Front matter: the header of a Markdown file as values that know their line and column."""
