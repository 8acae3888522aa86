package io.github.dancu.report;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The text of a figures file on its way to a JSON object: bounded, strictly UTF-8, strictly JSON, no key twice. */
final class FiguresText {
    static final int LARGEST = 1 << 20;

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());
    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private FiguresText() {}

    static byte[] bytesOf(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return bytesOf(file.toString(), in);
        } catch (NoSuchFileException e) {
            throw problem(file.toString(), "the file does not exist");
        } catch (IOException e) {
            throw problem(file.toString(), "the file cannot be read");
        }
    }

    static byte[] bytesOf(String file, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw problem(file, "the file is larger than " + LARGEST + " bytes");
        }
        return bytes;
    }

    static JsonObject objectOf(String file, byte[] bytes) {
        String text = withoutMark(decode(file, bytes));
        if (text.isBlank()) {
            throw problem(file, "the file is empty");
        }
        if (parse(file, text) instanceof JsonObject object) {
            return object;
        }
        throw problem(file, "the file is not a JSON object");
    }

    private static JsonValue parse(String file, String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            refuseBadSyntax(text);
            return reader.readValue();
        } catch (JsonParsingException e) {
            JsonLocation at = e.getLocation();
            throw problem(
                    file,
                    "the file is not valid JSON at line " + at.getLineNumber() + ", column " + at.getColumnNumber());
        } catch (RuntimeException e) {
            // Parsson reports nesting, over-long numbers and repeated keys each with another exception
            throw problem(file, "the file is not valid JSON, or repeats a key or holds an over-long number");
        }
    }

    /** A JsonReader takes no notice of what stands behind the object, a parser that is asked for more does. */
    private static void refuseBadSyntax(String text) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            while (parser.hasNext()) {
                parser.next();
            }
        }
    }

    private static String decode(String file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw problem(file, "the file is not UTF-8 text");
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static FiguresException problem(String file, String problem) {
        return new FiguresException(file, List.of(problem));
    }
}
