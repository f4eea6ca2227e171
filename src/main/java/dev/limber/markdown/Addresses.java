package dev.limber.markdown;

/** Says of each address that someone wrote where it leads, if it may. */
interface Addresses {
    /** A link's address, entities and backslash escapes decoded. */
    LinkAddress link(String address);

    /** An image's address, decoded alike. */
    LinkAddress image(String address);
}
