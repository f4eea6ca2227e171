package dev.limber.check.links;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceFile;
import java.util.Set;

/** Says of a file that is there why it is no part of a site, and which types are. */
record LeftOutFile(SourceFile file) {
    private static final Set<String> DOCUMENTS = Set.of(
            "doc", "docx", "odt", "rtf", "pages", "xls", "xlsx", "ods", "numbers", "ppt", "pptx", "odp", "key", "epub");
    private static final Set<String> PICTURES =
            Set.of("heic", "heif", "tif", "tiff", "bmp", "psd", "ai", "eps", "jp2", "jxl", "raw", "cr2", "nef", "dng");
    private static final String TYPES = "Files that can be linked are .pdf, .jpg, .png, .webp, .avif, .gif and .svg.";

    /** Reports a link to the file; a page whose ending is in capitals is told at the file itself. */
    void reportLink(Span at, Findings findings) {
        if (!file.ending().equals("md")) {
            findings.error(Code.BROKEN_LINK, at, asLink(), hint());
        }
    }

    private String asLink() {
        return file.path() + " is there, but files " + type() + " are not part of a site.";
    }

    String asPicture() {
        return file.ending().equals("md")
                ? file.path() + " is a page, not a picture."
                : file.path() + " is there, but browsers cannot show files " + type() + " as pictures.";
    }

    private String type() {
        return file.name().indexOf('.') < 0 ? "without an ending" : "of the type ." + file.ending();
    }

    private String hint() {
        if (PICTURES.contains(file.ending())) {
            return hintForPictures();
        }
        return DOCUMENTS.contains(file.ending())
                ? "Save it as .pdf, too, and link that. " + TYPES
                : "Put it on the web and link to its address there. " + TYPES;
    }

    String hintForPictures() {
        return file.ending().equals("md")
                ? "Link it, without the exclamation mark."
                : "Save it as .jpg or .png: pictures are .jpg, .png, .webp, .avif, .gif or .svg.";
    }
}
