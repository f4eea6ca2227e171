package dev.limber.model;

import java.util.Optional;

/** Where a link leads, decoded and allow-listed. */
public sealed interface Address {
    /** Calls the method of the visitor for this kind. */
    <R> R accept(AddressVisitor<R> visitor);

    /** This address if it is one of another host. */
    default Optional<External> external() {
        return Optional.empty();
    }

    /** This address if it is one of a heading on the same page. */
    default Optional<Anchor> samePage() {
        return Optional.empty();
    }

    /** This address if it leads to a file of the guide that is no page. */
    default Optional<ToFile> file() {
        return Optional.empty();
    }

    /** This address if it leads to a page of the guide. */
    default Optional<ToPage> page() {
        return Optional.empty();
    }

    /** Another host, a mail address or a telephone number: {@code https:}, {@code http:}, {@code mailto:}, {@code tel:}. */
    record External(String url) implements Address {
        @Override
        public <R> R accept(AddressVisitor<R> visitor) {
            return visitor.external(this);
        }

        @Override
        public Optional<External> external() {
            return Optional.of(this);
        }
    }

    /**
     * A page of the guide.
     *
     * @param path logical path of its Markdown file ({@code content/exercises/bird-dog.md})
     * @param anchor id of a heading there, or empty
     */
    record ToPage(String path, String anchor) implements Address {
        @Override
        public <R> R accept(AddressVisitor<R> visitor) {
            return visitor.toPage(this);
        }

        @Override
        public Optional<ToPage> page() {
            return Optional.of(this);
        }
    }

    /** A heading of the same page. */
    record Anchor(String id) implements Address {
        @Override
        public <R> R accept(AddressVisitor<R> visitor) {
            return visitor.anchor(this);
        }

        @Override
        public Optional<Anchor> samePage() {
            return Optional.of(this);
        }
    }

    /** A file of the guide that is no page, by logical path ({@code content/files/diary.pdf}). */
    record ToFile(String path) implements Address {
        @Override
        public <R> R accept(AddressVisitor<R> visitor) {
            return visitor.toFile(this);
        }

        @Override
        public Optional<ToFile> file() {
            return Optional.of(this);
        }
    }
}
