package dev.limber.foreign;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Plain sentences and titles for pages whose form alone matters. */
final class Sentences {
    private static final List<String> DOING = List.of(
            "Sharpening",
            "Storing",
            "Cleaning",
            "Choosing",
            "Repairing",
            "Carrying",
            "Drying",
            "Sorting",
            "Painting",
            "Measuring",
            "Lifting",
            "Planting",
            "Packing",
            "Labelling",
            "Testing",
            "Folding",
            "Warming",
            "Oiling");
    private static final List<String> THINGS = List.of(
            "knives",
            "apples",
            "ladders",
            "boots",
            "bicycles",
            "blankets",
            "batteries",
            "jars",
            "brushes",
            "ropes",
            "barrels",
            "seedlings",
            "lamps",
            "kettles",
            "maps",
            "tents",
            "radios",
            "benches",
            "gloves",
            "wheels");
    private static final List<String> SENTENCES = List.of(
            "Take your time, and keep both hands free.",
            "Most people need about ten minutes for this.",
            "The second attempt is always easier than the first.",
            "Put a mark on the lid, so that you know it again.",
            "Anything that rattles is worth a second look.",
            "A dry cloth is enough, and water does more harm than good.",
            "Ask a neighbour to hold the other end.",
            "Nothing here needs strength, only a little patience.",
            "Keep the small parts in one bowl.",
            "Stop when the light gets poor, and go on in the morning.",
            "Old ones are heavier than they look.",
            "If it smells odd, leave the door open for a while.",
            "Count them before you begin and again at the end.",
            "A week later you will be glad that you wrote it down.",
            "Turn it over and look at the other side as well.");
    private static final List<String> HEADINGS = List.of(
            "What you need",
            "How to begin",
            "Step by step",
            "When it goes wrong",
            "Afterwards",
            "For next year",
            "Where to keep it",
            "What it costs",
            "Who can help",
            "A shorter way");

    private final Random random;

    Sentences(Random random) {
        this.random = random;
    }

    static int titles() {
        return DOING.size() * THINGS.size();
    }

    static String title(int number) {
        return DOING.get(number % DOING.size()) + " " + THINGS.get(number / DOING.size());
    }

    static String slug(String title) {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    String sentence() {
        return SENTENCES.get(random.nextInt(SENTENCES.size()));
    }

    String paragraph() {
        return sentence() + (random.nextBoolean() ? " " : "\n") + sentence();
    }

    /** Different headings, in an order of their own on each page. */
    List<String> headings(int count) {
        int first = random.nextInt(HEADINGS.size());
        return IntStream.range(0, count)
                .mapToObj(i -> HEADINGS.get((first + 3 * i) % HEADINGS.size()))
                .toList();
    }
}
