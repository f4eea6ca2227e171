package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.limber.ShippedSite;
import dev.limber.plan.CodeDamage;
import dev.limber.plan.PlanCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever stands behind the number sign of the plan's page, it is a plan whole or a problem told, and never markup. */
class PlanCodesInAddressTest {
    private static final List<String> HOSTILE = List.of(
            "<img src=x onerror=alert(1)>",
            "%3Cimg%20src=x%20onerror=alert(1)%3E",
            "\"><script>alert(1)</script>",
            "constructor",
            "__proto__",
            "%",
            "%E0%A4%A",
            "%00",
            "1" + "<b>".repeat(2_000),
            "0".repeat(50_000),
            "javascript:alert(1)",
            "\uD83D\uDE00");

    /** What the page shows for each fragment: its entries with spaces between, then a bar, then what it says. */
    private static final String FOLLOW = """
            async codes => {
              const seen = [];
              for (const code of codes) {
                const heard = new Promise(done => addEventListener("hashchange", done, { once: true }));
                location.hash = code;
                await Promise.race([heard, new Promise(done => setTimeout(done, 1000))]);
                await new Promise(done => setTimeout(done, 20));
                const problem = document.querySelector("#problem");
                const list = () => [...document.querySelectorAll("[data-plan-entry]")].map(item => item.dataset.planEntry);
                for (let i = 0; i < 100 && !problem.textContent && !list().length; i++) {
                  await new Promise(done => setTimeout(done, 20));
                }
                seen.push(list().join(" ") + "|" + problem.textContent.trim());
              }
              return seen;
            }""";

    private static List<String> codesOfMoves() throws IOException {
        List<String> codes = new ArrayList<>();
        JsonNode data = new ObjectMapper().readTree(ShippedSite.text("data/exercises.json"));
        data.findValues("code").forEach(code -> codes.add(code.asText()));
        return codes;
    }

    private static String plan(List<String> moves, Random random) {
        return PlanCode.write(IntStream.rangeClosed(0, random.nextInt(6))
                        .mapToObj(i -> new PlanCode.Entry(moves.get(random.nextInt(moves.size())), Optional.empty()))
                        .toList())
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<String> follow(Tab tab, List<String> codes) {
        return (List<String>) tab.run(FOLLOW, codes);
    }

    @Test
    void noDamagedCodeShowsAPlan() throws IOException {
        List<String> moves = codesOfMoves();
        assertThat(moves).hasSizeGreaterThan(10);
        Random random = new Random(11);
        List<String> damaged = new ArrayList<>();
        while (damaged.size() < 150) {
            String code = plan(moves, random);
            String other = new CodeDamage(random).of(code);
            if (!other.equals(code) && !damaged.contains(other)) {
                damaged.add(other);
            }
        }
        try (Tab tab = Tab.at(Place.DISK).open("plan.html#" + plan(moves, random))) {
            tab.page().waitForSelector("[data-plan-entry]");
            assertThat(follow(tab, damaged)).hasSize(150).allMatch(seen -> seen.startsWith("|") && seen.length() > 9);
            String whole = PlanCode.write(List.of(new PlanCode.Entry(moves.get(0), Optional.empty())))
                    .orElseThrow();
            assertThat(follow(tab, List.of(whole))).allMatch(seen -> seen.matches("[a-z-]+\\|"));
        }
    }

    @Test
    void hostileTextsAreToldAndNeverMarkup() {
        try (Tab tab = Tab.at(Place.FOLDER).open("plan.html#junk")) {
            tab.page().waitForSelector("[data-ready]");
            tab.page().onDialog(dialog -> {
                throw new AssertionError("alert");
            });
            assertThat(follow(tab, HOSTILE)).allMatch(seen -> seen.startsWith("|") && seen.length() > 9);
            assertThat(tab.page().querySelectorAll("main img[src=x], main script, main b:empty"))
                    .isEmpty();
        }
    }
}
