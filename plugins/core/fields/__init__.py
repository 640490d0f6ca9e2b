"""The types of fields: what a value in a header may be, and what is said when it is not."""
