package dev.limber.external;

import dev.limber.external.Visit.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;

/** Requests one address, follows redirects and retries temporary failures. */
final class AddressProbe {
    private static final int ATTEMPTS = 3;
    private static final int MOST_REDIRECTS = 5;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final ExternalSettings settings;
    private final PublicNetwork network;
    private final Requests requests;
    private final TimeLeft left;
    private final Pause pause;
    private final Supplier<Instant> clock;

    AddressProbe(ExternalSettings settings, TimeLeft left, Pause pause, Supplier<Instant> clock) {
        this.settings = settings;
        this.network = new PublicNetwork(settings.askPrivate());
        this.requests = new Requests(settings, left);
        this.left = left;
        this.pause = pause;
        this.clock = clock;
    }

    /** The result of one attempt, whether to retry, and how long the host asks to wait. */
    private record Attempt(Visit visit, boolean again, Optional<Duration> after) {
        static Attempt last(Visit visit) {
            return new Attempt(visit, false, Optional.empty());
        }
    }

    Visit visit(String typed) throws InterruptedException {
        URI address;
        try {
            address = withoutFragment(new URI(typed));
        } catch (URISyntaxException e) {
            return Visit.unreachable("it cannot be read as an address");
        }
        Duration wait = settings.pause();
        for (int attempt = 1; ; attempt++) {
            Attempt tried = attempt(address);
            Duration next = tried.after().orElse(wait);
            boolean again = tried.again() && attempt < ATTEMPTS && next.compareTo(LONGEST_WAIT) <= 0;
            if (!again || !left.covers(next)) {
                return tried.visit();
            }
            pause.of(next);
            wait = wait.multipliedBy(2);
        }
    }

    private Attempt attempt(URI address) throws InterruptedException {
        try {
            return follow(address);
        } catch (UnknownHostException e) {
            return failed("no name server knows its host");
        } catch (HttpTimeoutException e) {
            return failed("it gave no answer in " + settings.request().toSeconds() + " s");
        } catch (SSLException e) {
            return Attempt.last(Visit.unreachable("its certificate does not hold"));
        } catch (ConnectException e) {
            return failed("it takes no connection");
        } catch (IOException e) {
            return failed("it breaks the connection off");
        }
    }

    private static Attempt failed(String why) {
        return new Attempt(Visit.unreachable(why), true, Optional.empty());
    }

    private Attempt follow(URI start) throws IOException, InterruptedException {
        URI at = start;
        URI forGood = start;
        boolean permanent = true;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            Optional<String> refusal = network.refusal(at);
            if (refusal.isPresent()) {
                return Attempt.last(new Visit(Kind.PRIVATE, refusal.get()));
            }
            Answer answer = requests.ask(at);
            if (!answer.isRedirect()) {
                return judged(answer, start, forGood);
            }
            Optional<URI> next = answer.target(at).map(AddressProbe::withoutFragment);
            if (next.isEmpty()) {
                return Attempt.last(Visit.unreachable("it leads to something that is no address"));
            }
            permanent &= answer.isPermanent();
            at = next.get();
            forGood = permanent ? at : forGood;
        }
        return Attempt.last(Visit.unreachable("it leads on and on, or in a circle"));
    }

    private Attempt judged(Answer answer, URI start, URI forGood) {
        String said = "it answers " + answer.status();
        if (answer.isGood()) {
            return Attempt.last(
                    forGood.equals(start) ? new Visit(Kind.FOUND, "") : new Visit(Kind.MOVED, forGood.toASCIIString()));
        } else if (answer.isGone()) {
            return Attempt.last(new Visit(Kind.GONE, said));
        } else if (answer.isPassing()) {
            return new Attempt(Visit.unreachable(said), true, answer.wait(clock.get()));
        }
        return Attempt.last(new Visit(answer.status() < 500 ? Kind.BARRED : Kind.UNREACHABLE, said));
    }

    private static URI withoutFragment(URI address) {
        String text = address.toASCIIString();
        int mark = text.indexOf('#');
        return mark < 0 ? URI.create(text) : URI.create(text.substring(0, mark));
    }
}
