package dev.limber.check.links;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.NearestName;
import dev.limber.model.GuideSettings.Practice;
import java.util.List;
import java.util.Set;

/** Checks that the logo of a practice is a picture of the guide. */
final class LogoCheck {
    private static final String CONTENT = "content/";
    private static final String DOCUMENT = ".pdf";

    private final List<String> pictures;
    private final Findings findings;

    /** @param media logical paths of pictures and documents */
    LogoCheck(Set<String> media, Findings findings) {
        this.pictures = media.stream()
                .filter(path -> !path.endsWith(DOCUMENT))
                .map(path -> path.substring(CONTENT.length()))
                .toList();
        this.findings = findings;
    }

    void check(Practice practice) {
        practice.logoPath()
                .map(path -> path.substring(CONTENT.length()))
                .filter(path -> !pictures.contains(path))
                .ifPresent(path -> practice.logo().ifPresent(logo -> {
                    String near = NearestName.hint(path, pictures);
                    findings.error(
                            Code.MISSING_IMAGE,
                            logo.span(),
                            "There is no picture " + CONTENT + path + ".",
                            near.isEmpty() ? "Put the picture there, or take the key out here." : near);
                }));
    }
}
