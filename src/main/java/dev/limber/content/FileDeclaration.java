package dev.limber.content;

import dev.limber.contract.ValueType;

/** A data file of the guide, by logical path, and what it holds. */
public record FileDeclaration(String path, ValueType type, boolean required, String description) {}
