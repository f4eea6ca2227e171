package dev.limber.contract;

import dev.limber.model.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A text of a certain form: a regular expression for the whole of it, what it is called, and one that fits. */
public record Formed(String pattern, String name, String example) implements Plain {
    private static final int LONGEST = 300;

    @Override
    public String words() {
        return name + " such as " + example;
    }

    @Override
    public Optional<String> grammar() {
        return Optional.of(pattern);
    }

    /** The text in small letters with hyphens, in capitals, or as the web address that it lacks the beginning of. */
    @Override
    public Readings readings(String text) {
        String plain = text.length() > LONGEST ? "" : text.strip();
        String hyphens = plain.replace('_', '-');
        List<String> forms = List.of(
                hyphens,
                Slug.like(plain),
                plain.toUpperCase(Locale.ROOT),
                hyphens.toLowerCase(Locale.ROOT),
                plain.matches("(www\\.)?[\\w-]+(\\.[\\w-]+)*\\.[a-z]{2,}(/\\S*)?") ? "https://" + plain : "");
        return forms.stream()
                .filter(form -> !form.isEmpty() && form.matches(pattern))
                .findFirst()
                .map(form ->
                        new Readings(List.of(form), form.equals(Slug.like(plain)) && plain.matches("[\\p{L}\\d _-]+")))
                .orElse(Readings.NONE);
    }

    @Override
    public String allowed(String text, GuideWords words) {
        return "It is " + name + ", for example " + example + ".";
    }
}
