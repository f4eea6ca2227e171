package dev.limber.content;

/** A second-level heading of the contract, and what stands below it. Sections come in the order of declaration. */
public record SectionDeclaration(String key, String heading, Presence presence, Shape shape, String description) {
    /** The same section under the heading that a guide gives it. */
    SectionDeclaration named(String heading) {
        return new SectionDeclaration(key, heading, presence, shape, description);
    }

    /** When a page has the section. */
    public enum Presence {
        REQUIRED("yes"),
        OPTIONAL("no"),
        /** Required, except for moves of kind {@code activity}, which do not have it. */
        EXCEPT_ACTIVITIES("yes, except in activities"),
        /** Required for moves of kind {@code activity}; others do not have it. */
        ACTIVITIES("in activities only"),
        /** Required when the key {@code other-positions} names any; optional otherwise. */
        OTHER_POSITIONS("with other-positions");

        private final String words;

        Presence(String words) {
            this.words = words;
        }

        /** For the documentation. */
        public String words() {
            return words;
        }
    }

    /** What a section is made of. */
    public enum Shape {
        BULLETS("one bullet list, sentences around it if you like"),
        STEPS("one numbered list of 3 to 9 steps, nothing else"),
        PROSE("sentences"),
        FREE("anything");

        private final String words;

        Shape(String words) {
            this.words = words;
        }

        /** For messages and the documentation. */
        public String words() {
            return words;
        }
    }
}
