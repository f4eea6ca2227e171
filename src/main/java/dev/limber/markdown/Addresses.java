package dev.limber.markdown;

/** Resolves the addresses of links and images as they were written. */
interface Addresses {
    /** Resolves the address of a link; entities and backslash escapes are decoded already. */
    LinkAddress link(String address);

    /** Resolves the address of an image, decoded likewise. */
    LinkAddress image(String address);
}
