package dev.limber.model;

import java.util.Optional;

/** A bibliographic source that pages cite. Dates are as typed: a year, a month or a day. */
public record Source(
        String key,
        String title,
        String publisher,
        Optional<String> url,
        Optional<String> published,
        Optional<String> accessed,
        String grade) {}
