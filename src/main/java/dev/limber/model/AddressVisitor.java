package dev.limber.model;

/** Gives a result for each kind of address. A new kind does not compile until each visitor says what it does with it. */
public interface AddressVisitor<R> {
    R external(Address.External external);

    R toPage(Address.ToPage page);

    R anchor(Address.Anchor anchor);

    R toFile(Address.ToFile file);
}
