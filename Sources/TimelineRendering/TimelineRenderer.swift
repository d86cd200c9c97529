/// Placeholder: the formats are written here.
