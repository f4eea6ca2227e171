package dev.limber.contract;

import dev.limber.model.Guide;
import java.util.Map;
import java.util.function.Function;

/**
 * Names that a guide gives, each with what it is called: what an editor completes.
 *
 * @param title what such names are called together, also in a guide that has none
 * @param in looks them up; by name, each with a label that may be empty
 */
public record GuideNames(String title, Function<Guide, Map<String, String>> in) {}
