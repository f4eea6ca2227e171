package dev.limber.external;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Prevents server-side request forgery: only {@code http} and {@code https}, and no host that resolves to this machine or
 * a private network. The target of each redirect is checked as well.
 */
final class PublicNetwork {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final boolean askPrivate;

    PublicNetwork(boolean askPrivate) {
        this.askPrivate = askPrivate;
    }

    /** Why the address must not be requested, if so. */
    Optional<String> refusal(URI address) throws UnknownHostException {
        String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        String host = Optional.ofNullable(address.getHost()).orElse("");
        if (!SCHEMES.contains(scheme) || host.isEmpty() || address.getRawUserInfo() != null) {
            return Optional.of("it does not lead to the web");
        }
        for (InetAddress place : InetAddress.getAllByName(host)) {
            if (!askPrivate && !isPublic(place)) {
                return Optional.of("it leads to this machine or into a private network");
            }
        }
        return Optional.empty();
    }

    static boolean isPublic(InetAddress place) {
        if (place.isLoopbackAddress()
                || place.isAnyLocalAddress()
                || place.isLinkLocalAddress()
                || place.isSiteLocalAddress()
                || place.isMulticastAddress()) {
            return false;
        }
        return place instanceof Inet4Address ? isPublic4(place.getAddress()) : isPublic6((Inet6Address) place);
    }

    /** Checks ranges of IANA's special-purpose registry that {@link InetAddress} has no method for. */
    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 255;
        int second = bytes[1] & 255;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean benchmark = first == 198 && (second == 18 || second == 19);
        boolean protocols = first == 192 && second == 0 && bytes[2] == 0;
        return first != 0 && first < 240 && !shared && !benchmark && !protocols;
    }

    /** Global unicast addresses, except those that embed an IPv4 address (6to4, Teredo). */
    private static boolean isPublic6(Inet6Address place) {
        byte[] bytes = place.getAddress();
        boolean global = (bytes[0] & 0xe0) == 0x20;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        return global && !sixToFour && !teredo;
    }
}
