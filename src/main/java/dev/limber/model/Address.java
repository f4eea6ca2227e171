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

    /** This address if it leads to another page or a file of the guide. */
    default Optional<ToPlace> place() {
        return Optional.empty();
    }

    /** This address if it is one of a plan. */
    default Optional<ToPlan> plan() {
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
     * A page, list or file of the guide as it was named; {@link SiteMap} knows what is there.
     *
     * @param path logical path ({@code content/exercises/bird-dog.md}), with a slash at its end where a folder was named
     * @param query what stands after a question mark, encoded, or empty
     * @param fragment the heading or part that is meant, decoded, or empty
     */
    record ToPlace(String path, String query, String fragment) implements Address {
        @Override
        public <R> R accept(AddressVisitor<R> visitor) {
            return visitor.toPlace(this);
        }

        @Override
        public Optional<ToPlace> place() {
            return Optional.of(this);
        }
    }

    /**
     * A plan, which is put together in the browser.
     *
     * @param code as it was typed
     */
    record ToPlan(String code) implements Address {
        @Override
        public <R> R accept(AddressVisitor<R> visitor) {
            return visitor.toPlan(this);
        }

        @Override
        public Optional<ToPlan> plan() {
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
}
