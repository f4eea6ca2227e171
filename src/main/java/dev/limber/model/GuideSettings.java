package dev.limber.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code guide.yaml}: what the guide is called, in which language, who publishes it, and where help is to be had.
 *
 * @param about the medical condition that the guide is about, as programs should name it
 */
public record GuideSettings(
        String title,
        String tagline,
        String language,
        Optional<String> about,
        Publication publication,
        Menus menus,
        Safety safety,
        Rules rules) {
    private static final int USUAL_WORST_SCORE = 10;

    /** What browsers keep of this guide is kept under this name: the guide's {@code id}, or its title as an id. */
    public String id() {
        return publication.id().orElseGet(() -> IdText.of(title));
    }

    /** The practice that hands it to its patients. */
    public Optional<Practice> practice() {
        return publication.practice();
    }

    /** Which editorial checks apply. */
    public Checks checks() {
        return rules.checks();
    }

    /** What a session takes besides the doses of its moves. */
    public SessionRules session() {
        return rules.session();
    }

    /** What counts over a whole routine. */
    public List<Limit> limits() {
        return rules.limits();
    }

    /**
     * How long people with a condition may stay in a position without a break.
     *
     * @param atMost seconds
     * @param how what to do in a routine that stays longer
     */
    public record Limit(Located<String> condition, Located<String> position, int atMost, String how) {}

    /** What pages are judged by, and how sessions are timed. */
    public record Rules(Checks checks, SessionRules session, List<Limit> limits) {
        /** A guide that says nothing about either. */
        public static final Rules NONE = new Rules(Checks.NONE, SessionRules.USUAL, List.of());
    }

    /**
     * Who publishes the guide, and where.
     *
     * @param id tells this guide from others of the same host in what browsers keep of it
     * @param baseUrl address of the site
     */
    public record Publication(
            Optional<String> id,
            Optional<String> baseUrl,
            Optional<String> publisher,
            Optional<Repository> repository,
            Optional<Practice> practice) {}

    /**
     * The practice that hands a guide to its patients. It chooses moves, and is no reviewer of pages.
     *
     * @param telephone may be empty, as may be the address and the line
     * @param logo a picture of the content folder: {@code images/logo.svg}
     * @param line a sentence of its own
     */
    public record Practice(String name, String telephone, String address, Optional<Located<String>> logo, String line) {
        /** The logical path of the logo. */
        public Optional<String> logoPath() {
            return logo.map(typed -> "content/" + typed.value().replaceFirst("^(\\./|/)+", ""));
        }
    }

    /** The links of the header and of the footer. */
    public record Menus(List<NavigationEntry> navigation, List<NavigationEntry> footer) {}

    /**
     * What keeps a reader from harm.
     *
     * @param disclaimer one sentence for every page, may be empty
     * @param signs in the order of their file, area by area; none in a guide that writes them out
     */
    public record Safety(
            String disclaimer,
            Optional<Help> help,
            Optional<StopBox> stop,
            Optional<PainRule> painRule,
            List<Sign> signs) {
        /** The worst score of pain; 10 where the guide has no scores. */
        public int worstScore() {
            return painRule().flatMap(PainRule::scores).map(PainScores::top).orElse(USUAL_WORST_SCORE);
        }
    }

    /**
     * Something that a reader may notice, and how much it matters. It is told in two forms and no other.
     *
     * @param area the part of the guide that it belongs to, such as the neck
     * @param shortForm in the stop box
     * @param fullForm in cards and in prose
     * @param words what tells that a sentence is about it: each of them words that stand in it together
     */
    public record Sign(
            Located<String> key, String area, Tier tier, String shortForm, String fullForm, List<String> words) {
        /** What a sign asks for: the end of a move, help today, help at once. */
        public enum Tier {
            STOP,
            URGENT,
            EMERGENCY;

            /** The tier as files name it. */
            public String word() {
                return name().toLowerCase(Locale.ROOT);
            }

            /** The tier with this word; the gravest for any other. */
            public static Tier of(String word) {
                return Arrays.stream(values())
                        .filter(tier -> tier.word().equals(word))
                        .findFirst()
                        .orElse(EMERGENCY);
            }
        }
    }

    /** Where the Markdown lives; {@code edit} is an address with {@code {path}} for the file below content. */
    public record Repository(String url, Optional<String> edit) {}

    /** A link of the header or footer; {@code page} is a slug or the name of a generated list. */
    public record NavigationEntry(String label, Located<String> page) {}

    /** The help page and the two cards that stand there and on home. */
    public record Help(Located<String> page, String country, Card emergency, Card urgent) {}

    /**
     * A card.
     *
     * @param number a telephone number, or words where there is none ("your local emergency number")
     * @param place where else to go, may be empty
     * @param heading with the number and place filled in
     * @param then a closing line, may be empty
     */
    public record Card(String number, String place, String heading, List<String> signs, String then) {}

    /** The stop box: what ends a move, and what needs help now. */
    public record StopBox(List<String> move, String then, String urgent, List<String> emergency) {}

    /**
     * How much pain is all right, in three colours.
     *
     * @param page the page that says more
     * @param before what to do before the first move, may be empty
     * @param scores the numbers that the colours stand for
     * @param dayAfter what a diary asks the day after
     */
    public record PainRule(
            Located<String> page,
            String heading,
            String before,
            Colour green,
            Colour amber,
            Colour red,
            Optional<PainScores> scores,
            Optional<DayAfter> dayAfter) {}

    /**
     * What a diary asks the day after a session.
     *
     * @param worse what to do when it is worse
     * @param help the signs to get help for, may be empty
     * @param often the heading of the pain rule's page whose section is for those it happens to again and again
     */
    public record DayAfter(String ask, String worse, String help, Optional<Located<String>> often) {}

    /**
     * The numbers of the pain rule.
     *
     * @param rise so many points above the start are amber
     * @param stopAt from this score on it is red
     * @param top the worst score there is
     */
    public record PainScores(int rise, int stopAt, int top) {}

    /** One colour of the pain rule: its name with what to do, and what one notices. */
    public record Colour(String label, String text) {}

    /**
     * {@code session} in {@code guide.yaml}: what a session takes besides the doses of its moves, and how much is sensible.
     * Times are seconds.
     *
     * @param ready before the first move
     * @param between between two moves
     * @param upOrDown between two moves at different heights
     * @param pace within a move
     * @param gettingUp the page that says how to get up from the floor
     */
    public record SessionRules(
            int ready, int between, int upOrDown, Pace pace, Sensible sensible, Optional<Located<String>> gettingUp) {
        /** What counts where a guide says nothing. */
        public static final SessionRules USUAL =
                new SessionRules(10, 15, 30, new Pace(4, 5), new Sensible(6, 20), Optional.empty());
    }

    /**
     * How fast a move goes.
     *
     * @param move getting into and out of one repetition
     * @param swap changing sides after all repetitions of one side
     */
    public record Pace(int move, int swap) {}

    /** How many moves and minutes a plan of one's own should have at most. */
    public record Sensible(int moves, int minutes) {}
}
