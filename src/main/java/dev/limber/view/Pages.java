package dev.limber.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The views that templates read, one record for each template; {@code t} holds the words. */
final class Pages {
    private Pages() {}

    /** A fact in a strip: a small label, the main words, and what belongs to them. */
    record Fact(String label, String value, List<String> details) {}

    /** A part of a page below its own heading. */
    record Part(String key, String id, String title, String html) {}

    record Home(
            Map<String, String> t,
            Frame frame,
            String title,
            String lead,
            String intro,
            List<Choice> choices,
            List<Part> parts,
            List<Link> areas,
            Link all,
            String emergencySigns,
            Optional<Safety.HelpCard> emergency,
            Optional<Safety.HelpCard> urgent,
            Colophon colophon,
            String figure,
            String sprite) {
        /** An answer to "how are you today", with the minutes where it leads to a routine. */
        record Choice(String label, String text, String href, String minutes) {}
    }

    record Exercise(
            Map<String, String> t,
            Frame frame,
            String title,
            String lead,
            String suits,
            String intro,
            List<Fact> facts,
            String learnFirst,
            String amountNote,
            Safety.StopBox stop,
            Safety.Checks checks,
            Optional<Safety.PainRule> pain,
            Part steps,
            List<Step> stepList,
            List<Part> parts,
            List<Trait> traits,
            String glyph,
            String tint,
            String certainty,
            String evidence,
            Optional<Link> alternative,
            String footnotes,
            Colophon colophon,
            String figure,
            Optional<Film> film,
            String sprite) {
        /** The move in motion: its drawing, the name of the style sheet that moves it, and the true hold. */
        record Film(String svg, String style, String hold) {}

        /** A step: its words, and its drawing; one that was shown before is not printed again. */
        record Step(String html, String figure, boolean again) {}

        /** A property with its links: areas, position, equipment. */
        record Trait(String label, List<Link> values) {}
    }

    record Routine(
            Map<String, String> t,
            Frame frame,
            String title,
            String lead,
            String suits,
            List<Fact> facts,
            Safety.StopBox stop,
            Safety.Checks checks,
            Optional<Safety.PainRule> pain,
            Optional<Link> alternative,
            List<Step> steps,
            String equipment,
            Prose prose,
            Colophon colophon,
            String sprite) {
        /** Whether a way is shown by the glyph of a position. */
        public boolean glyphs() {
            return steps.stream()
                    .flatMap(step -> step.ways().stream())
                    .anyMatch(way -> way.figure().isEmpty() && !way.glyph().isEmpty());
        }

        /** A step: one way, or two to choose from with what to choose by. */
        record Step(String choose, List<Way> ways, String time) {}

        /**
         * A move or a small step: name, address where it has a page, amount, a note, and the drawing of its position or of itself.
         *
         * @param checks what to know before it, with a condition
         * @param instead what its page offers instead
         */
        record Way(
                String name,
                String href,
                String amount,
                String note,
                String glyph,
                String figure,
                List<Safety.Check> checks,
                Optional<Link> instead) {
            /** The checks as scripts read them. */
            public String marks() {
                return Safety.marks(checks);
            }
        }
    }

    record Condition(
            Map<String, String> t,
            Frame frame,
            String slug,
            String title,
            String lead,
            Prose prose,
            List<Safety.Check> ask,
            List<Safety.Check> adapt,
            List<Link> none,
            Colophon colophon,
            String sprite) {}

    record Text(
            Map<String, String> t,
            Frame frame,
            String title,
            String lead,
            Prose prose,
            Optional<Safety.HelpCard> emergency,
            Optional<Safety.HelpCard> urgent,
            Colophon colophon,
            String sprite) {}

    /** Where a reader ticks conditions, with all moves to see what that changes. */
    record Profile(Map<String, String> t, Frame frame, String title, String lead, List<Tick> ticks, List<Link> moves) {
        /** A condition to tick: its slug, what the reader says of themselves, and its page. */
        record Tick(String condition, String label, Link page) {}
    }

    /** A list of cards, with the links that narrow it, an introduction, and what stands below an area's own page. */
    record Listing(
            Map<String, String> t,
            Frame frame,
            String title,
            String lead,
            Prose prose,
            List<Filter> filters,
            String count,
            List<Card> cards,
            String sprite,
            Optional<Colophon> colophon) {
        /** Whether a card stands for its move by the glyph of a position. */
        public boolean glyphs() {
            return cards.stream()
                    .anyMatch(card -> card.figure().isEmpty() && !card.glyph().isEmpty());
        }
    }

    /** A row of links to lists of one group. */
    record Filter(String label, List<Choice> choices) {
        /** One list, with how many moves it has. */
        record Choice(String label, String href, int count, boolean current) {}
    }

    record Search(
            Map<String, String> t,
            Frame frame,
            String title,
            String lead,
            String start,
            String kinds,
            String words,
            Optional<Safety.HelpCard> emergency,
            boolean narrows,
            List<Letter> letters) {
        /** The entries below one letter. */
        record Letter(String letter, List<Entry> entries) {}

        /** A page; where the entry is another name of it, {@code see} is the title. */
        record Entry(String label, String href, String see) {}
    }

    record Glossary(Map<String, String> t, Frame frame, String title, String lead, List<Entry> entries) {
        /** A term with its meaning and where to read on. */
        record Entry(String id, String term, String means, String also, List<Link> see) {}
    }

    record Sources(Map<String, String> t, Frame frame, String title, String lead, List<Entry> entries) {
        /** A source with the pages that lean on it. */
        record Entry(String id, Colophon.SourceLine line, String accessed, List<Link> citedBy) {}
    }

    record Changes(Map<String, String> t, Frame frame, String title, String lead, List<Entry> entries) {
        /** A change, with the id that the feed leads to. */
        record Entry(String id, Colophon.When when, String text, List<Link> pages) {}
    }

    record NotFound(Map<String, String> t, Frame frame, String title, String lead, List<Link> links) {}

    record Redirect(Map<String, String> t, Frame frame, String title, String href) {}
}
