package dev.limber;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON with somebody else's parser. */
final class JsonText {
    private JsonText() {}

    static boolean isJson(String text) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            boolean any = parser.nextToken() != null;
            while (parser.nextToken() != null) {
                any = true;
            }
            return any;
        } catch (JacksonException e) {
            return false;
        }
    }
}
