package dev.limber.content;

import dev.limber.contract.KeyDeclaration;
import java.util.List;

/**
 * A kind of page.
 *
 * @param folder below content; empty for home, {@code *} for every folder that no other kind has
 * @param sections in their order
 * @param freeHeadings whether other second-level headings may stand after the declared ones
 */
public record KindDeclaration(
        String name,
        String folder,
        String description,
        List<KeyDeclaration> keys,
        List<SectionDeclaration> sections,
        boolean freeHeadings) {}
