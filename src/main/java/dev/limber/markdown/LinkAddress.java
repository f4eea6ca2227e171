package dev.limber.markdown;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.Span;
import dev.limber.model.Address;
import java.util.Optional;
import java.util.function.Consumer;

/** The result of reading a written address: where it leads, or what is wrong with it. */
sealed interface LinkAddress {
    /** Passes the address or the problem on. */
    void either(Consumer<Address> good, Consumer<Bad> bad);

    record Good(Address address) implements LinkAddress {
        @Override
        public void either(Consumer<Address> good, Consumer<Bad> bad) {
            good.accept(address);
        }
    }

    /**
     * An address that leads nowhere or may not be used.
     *
     * @param instead the address to write in its place, where that can be told
     */
    record Bad(Code code, String message, String hint, Optional<String> instead) implements LinkAddress {
        Bad(Code code, String message, String hint) {
            this(code, message, hint, Optional.empty());
        }

        static Bad write(Code code, String message, String instead) {
            return new Bad(code, message, "Write: " + instead, Optional.of(instead));
        }

        @Override
        public void either(Consumer<Address> good, Consumer<Bad> bad) {
            bad.accept(this);
        }

        /** The hint, with the edit of the address at the span. */
        Advice advice(Span span) {
            return new Advice(hint, instead.map(address -> new Fix(span, address, false)));
        }
    }
}
