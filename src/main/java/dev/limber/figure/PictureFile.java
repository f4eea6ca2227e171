package dev.limber.figure;

import dev.limber.figure.body.Person;
import dev.limber.figure.move.Move;
import dev.limber.figure.svg.Material;
import dev.limber.markup.Element;
import java.util.Optional;

/**
 * Writes a picture as an SVG file, for places that name a file and cannot hold the drawing itself. The file has its own
 * background, so that it can be read on any page, and its own colours for dark mode and forced colours.
 */
final class PictureFile {
    private static final int WIDTH = 96;
    private static final int HEIGHT = 72;
    private static final int MARGIN = 5;
    private static final int LARGE = 4;
    private static final String GROUND = "#e3ede2";
    private static final String LINES = ".o{stroke:#0a1914;stroke-opacity:.34;stroke-width:7;stroke-linejoin:round}"
            + ".mu{stroke:#0a1914;stroke-opacity:.34;stroke-width:5}.fa{filter:brightness(.78)}";
    private static final String DARK = ".gd{fill:#1c2d26}.mu{fill:#ffcf5a}.ma{fill:#33473d}.pr{fill:#4d6559}"
            + ".sf{fill:#59553c}.o,.mu{stroke:#080e0c;stroke-opacity:.6}";
    /** The one person whose hair and clothes would be lost on a dark ground. */
    private static final String DARK_MEI = ".hr{fill:#5a463b}.tp{fill:#4fae89}.lg{fill:#6a9bb5}";

    private static final String FORCED = ".gd,.sk,.er,.tp,.lg,.so,.sf{fill:Canvas}.hr,.ey,.sl,.ir{fill:CanvasText}"
            + ".ma,.pr{fill:GrayText}.mu{fill:Highlight}.o,.mu{stroke:CanvasText;stroke-opacity:1}.o{stroke-width:20}"
            + ".fa{filter:none}";

    private final Move move;
    private final FigurePage page;
    private final int scale;

    private PictureFile(Move move, FigurePage page, int scale) {
        this.move = move;
        this.page = page;
        this.scale = scale;
    }

    /** The card of a move, or of one of its poses, as a whole document with the parts that it uses. */
    static String of(Move move, Optional<String> pose, FigurePage page) {
        PictureFile file = new PictureFile(move, page, 1);
        Element inner = file.inner();
        return file.document(pose.map(id -> page.card(inner, move, id)).orElseGet(() -> page.card(inner, move)));
    }

    /** A pose with its faults marked, large enough for their labels. */
    static String marked(Move move, int pose, FigurePage page) {
        PictureFile file = new PictureFile(move, page, LARGE);
        return file.document(page.marked(file.inner(), move, pose));
    }

    /** The drawing of a move's title as a document of this size, without a ground of its own, for a page and for paper. */
    static String title(Move move, FigurePage page, int width, int height) {
        PictureFile file = new PictureFile(move, page, 1);
        Element drawing = page.card(new Element("svg"), move);
        return file.document(width, height, "", drawing);
    }

    private Element inner() {
        return new Element("svg")
                .with("x", MARGIN * scale)
                .with("y", MARGIN * scale)
                .with("width", (WIDTH - 2 * MARGIN) * scale)
                .with("height", (HEIGHT - 2 * MARGIN) * scale);
    }

    private String document(Element drawing) {
        int width = WIDTH * scale;
        int height = HEIGHT * scale;
        Element ground = new Element("path")
                .with("class", "gd")
                .with("fill", GROUND)
                .with("d", "M0 0h" + width + "v" + height + "H0z");
        return document(width, height, ground.toString(), drawing);
    }

    private String document(int width, int height, String ground, Element drawing) {
        return new Element("svg")
                        .with("xmlns", "http://www.w3.org/2000/svg")
                        .with("width", width)
                        .with("height", height)
                        .with("viewBox", "0 0 " + width + " " + height)
                        .add(new Element("style").markup(style(move.person())))
                        .markup(ground)
                        .markup(clad(move.person(), page.sprite() + drawing))
                        .toString()
                + "\n";
    }

    private static String style(Person person) {
        String dark = DARK + (person == Person.MEI ? DARK_MEI : "");
        return LINES + "@media (prefers-color-scheme:dark){" + dark + "}@media (forced-colors:active){" + FORCED + "}";
    }

    private static String clad(Person person, String svg) {
        Person.Colours colours = person.colours();
        return svg.replace(Material.SKIN.filled(), Material.SKIN.filled(colours.skin()))
                .replace(Material.HAIR.filled(), Material.HAIR.filled(colours.hair()))
                .replace(Material.TOP.filled(), Material.TOP.filled(colours.top()))
                .replace(Material.LEGS.filled(), Material.LEGS.filled(colours.legs()));
    }
}
