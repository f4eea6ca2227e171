package dev.limber.content;

/** A data file of the guide, by logical path, and what it holds. */
public record FileDeclaration(String path, ValueType type, boolean required, String description) {}
