package dev.limber.check.editorial;

import java.util.List;

/** An editorial check that reads the sentences of a page or of a data file on their own. */
interface SentenceCheck {
    /** Adds what it finds to the filter, which knows the guide's choice of checks and what a page allows. */
    void check(List<Sentence> sentences, AllowanceFilter filter);
}
