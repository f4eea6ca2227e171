package dev.limber.model;

/** Gives a result for each kind of address. A new kind does not compile until each visitor says what it does with it. */
public interface AddressVisitor<R> {
    R external(Address.External external);

    R toPlace(Address.ToPlace place);

    R toPlan(Address.ToPlan plan);

    R anchor(Address.Anchor anchor);
}
