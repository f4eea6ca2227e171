package dev.limber.model;

import java.time.LocalDate;
import java.util.Optional;

/** Who wrote a page, when a person last checked it, when it is due again, and whether a clinician has reviewed it. */
public record Review(
        Optional<String> author,
        Optional<LocalDate> checked,
        Optional<LocalDate> checkAgain,
        Optional<ClinicalReview> clinicalReview) {
    /** A review by a clinician. */
    public record ClinicalReview(String by, String role, LocalDate date) {}
}
