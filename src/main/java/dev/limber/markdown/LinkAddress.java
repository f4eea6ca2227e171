package dev.limber.markdown;

import dev.limber.diagnostic.Code;
import dev.limber.model.Address;

/** What came of an address that someone wrote: where it leads, or what is wrong with it. */
sealed interface LinkAddress {
    record Good(Address address) implements LinkAddress {}

    record Bad(Code code, String message, String hint) implements LinkAddress {}
}
