package dev.limber.css;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule of a style sheet with what it declares itself.
 *
 * @param within the at-rules and selectors around it from the outside, in lower case: {@code @media print}
 * @param selectors without white space that means nothing, attribute values without quotes where these are not needed
 * @param declarations by property, the last of each, in their order
 */
public record CssRule(List<String> within, List<String> selectors, Map<String, String> declarations) {
    public CssRule {
        within = List.copyOf(within);
        selectors = List.copyOf(selectors);
        declarations = Collections.unmodifiableMap(new LinkedHashMap<>(declarations));
    }
}
