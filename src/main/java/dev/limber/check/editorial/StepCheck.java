package dev.limber.check.editorial;

import dev.limber.check.editorial.Passage.Kind;
import dev.limber.check.editorial.Sentence.Word;
import dev.limber.diagnostic.Code;
import dev.limber.model.Checks;
import dev.limber.model.Checks.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that a step begins with a verb and asks for at most two actions. */
final class StepCheck {
    private static final int MOST_ACTIONS = 2;

    private final Set<String> verbs;
    private final Set<String> adverbs;
    private final Set<String> conjunctions;

    StepCheck(Checks checks, Lexicon lexicon) {
        List<String> own = checks.rule(Code.STEP_WITHOUT_VERB).map(Rule::words).orElse(List.of());
        this.verbs = lexicon.words("verbs", own);
        this.adverbs = lexicon.words("adverbs");
        this.conjunctions = lexicon.words("conjunctions");
    }

    void check(List<Sentence> sentences, AllowanceFilter filter) {
        Set<Passage> seen = new HashSet<>();
        for (Sentence sentence : sentences) {
            if (sentence.passage().kind() == Kind.STEP && seen.add(sentence.passage()) && !verbs.isEmpty()) {
                first(sentence, filter);
                List<Sentence> step = sentences.stream()
                        .filter(other -> other.passage().equals(sentence.passage()))
                        .toList();
                actions(step, filter);
            }
        }
    }

    private void first(Sentence sentence, AllowanceFilter filter) {
        List<Word> words = sentence.words();
        boolean verb = verbAt(words, 0) || verbAt(words, afterComma(sentence, words));
        if (!verb && filter.applies(Code.STEP_WITHOUT_VERB)) {
            filter.add(new AllowanceFilter.Found(
                    Code.STEP_WITHOUT_VERB,
                    sentence.span(words.get(0)),
                    sentence.text(),
                    "This step does not begin with a verb: \"" + words.get(0).text() + "\".",
                    "Begin with what to do. If it is a verb, add it to the words of this check in guide.yaml."));
        }
    }

    private boolean verbAt(List<Word> words, int at) {
        return at < words.size() && verbs.contains(words.get(at).text())
                || at + 1 < words.size()
                        && isAdverb(words.get(at).text())
                        && verbs.contains(words.get(at + 1).text());
    }

    private boolean isAdverb(String word) {
        return word.endsWith("ly") || adverbs.contains(word);
    }

    /** The first word after the first comma; the number of words when there is none. */
    private static int afterComma(Sentence sentence, List<Word> words) {
        int comma = sentence.passage().text().indexOf(',', sentence.from());
        return comma < 0 || comma > sentence.to()
                ? words.size()
                : (int) words.stream().filter(word -> word.from() < comma).count();
    }

    private void actions(List<Sentence> step, AllowanceFilter filter) {
        int most = filter.rule(Code.SEVERAL_ACTIONS)
                .map(rule -> rule.limit(MOST_ACTIONS))
                .orElse(Integer.MAX_VALUE);
        List<Word> actions = new ArrayList<>();
        step.forEach(sentence -> actions(sentence, actions));
        if (actions.size() > most) {
            Sentence whole = step.get(0);
            filter.add(new AllowanceFilter.Found(
                    Code.SEVERAL_ACTIONS,
                    whole.span(actions.get(most)),
                    whole.passage().text(),
                    "This step asks for " + actions.size() + " actions.",
                    "Consider a step of its own from here on."));
        }
    }

    /** Verbs that begin a sentence, or follow a comma or a conjunction. */
    private void actions(Sentence sentence, List<Word> actions) {
        List<Word> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            boolean opens = i == 0
                    || conjunctions.contains(words.get(i - 1).text())
                    || sentence.passage()
                            .text()
                            .substring(words.get(i - 1).to(), words.get(i).from())
                            .contains(",");
            if (opens && verbs.contains(words.get(i).text())) {
                actions.add(words.get(i));
            }
        }
    }
}
