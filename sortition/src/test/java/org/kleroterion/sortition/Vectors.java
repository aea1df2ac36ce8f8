package org.kleroterion.sortition;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The vectors of the specification, made by an implementation that is not this one.
public final class Vectors {

    /// One case: what goes in and what must come out.
    public record Vector(String algorithm, String name, Map<String, Object> inputs, Map<String, Object> expected) {

        public String text(String key) {
            return String.valueOf(inputs.get(key));
        }

        public long number(String key) {
            return ((Number) inputs.getOrDefault(key, -1)).longValue();
        }

        public String expects(String key) {
            return String.valueOf(expected.get(key));
        }

        @Override
        public String toString() {
            return algorithm + " " + name + " "
                    + inputs.toString()
                            .substring(0, Math.min(60, inputs.toString().length()));
        }
    }

    private Vectors() {}

    /// The cases of an algorithm in a file of `spec/vectors`.
    public static List<Vector> of(String file, String algorithm) {
        List<Vector> vectors =
                all(file).filter(vector -> vector.algorithm().equals(algorithm)).toList();
        if (vectors.isEmpty()) {
            throw new IllegalStateException("no vector of " + algorithm + " in " + file);
        }
        return vectors;
    }

    /// A path under `spec/vectors`.
    public static Path path(String name) {
        return Path.of(System.getProperty("kleroterion.root"), "spec", "vectors", name);
    }

    /// The elements of a list, read as maps.
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> maps(Object list) {
        return (List<Map<String, Object>>) list;
    }

    private static Stream<Vector> all(String file) {
        try {
            return maps(JSON.std.anyFrom(Files.readString(path(file)))).stream()
                    .map(map -> new Vector(
                            String.valueOf(map.get("algorithm")),
                            String.valueOf(map.getOrDefault("name", "")),
                            map(map.get("inputs")),
                            map(map.get("expected"))));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
