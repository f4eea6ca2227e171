package dev.limber.model;

import dev.limber.diagnostic.Span;

/** A value together with the place where a person wrote it. */
public record Located<T>(T value, Span span) {}
