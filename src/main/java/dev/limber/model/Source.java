package dev.limber.model;

import java.util.Optional;

/** Something that a page leans on. Dates are as typed: a year, a month or a day. */
public record Source(
        String key,
        String title,
        String publisher,
        Optional<String> url,
        Optional<String> published,
        Optional<String> accessed,
        String grade) {}
