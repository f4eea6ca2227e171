package dev.limber.export.site;

import io.nayuki.qrcodegen.QrCode;

/** Draws a QR code as an SVG file: one path of the runs of each row, in black on white whatever the page's colours. */
final class QrDrawing {
    /** So many modules around a code stay white. */
    private static final int QUIET = 4;

    private QrDrawing() {}

    static String of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side + "v" + side
                + "H0z\"/><path d=\""
                + outline(code) + "\"/></svg>\n";
    }

    private static String outline(QrCode code) {
        StringBuilder data = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int run = run(code, x, y);
                if (run > 0) {
                    data.append('M').append(x + QUIET).append(' ').append(y + QUIET);
                    data.append('h').append(run).append("v1h-").append(run).append('z');
                    x += run;
                }
            }
        }
        return data.toString();
    }

    /** How many modules from here on are black; those outside of a code are white. */
    private static int run(QrCode code, int x, int y) {
        int run = 0;
        while (code.getModule(x + run, y)) {
            run++;
        }
        return run;
    }
}
