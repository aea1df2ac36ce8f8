package org.kleroterion.web.page;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// Values that JSON writes as one word rather than as an object: `"9b1c"`, not `{"value": "9b1c"}`.
public final class JsonWords {

    private final SimpleModule module = new SimpleModule("words");

    public JsonWords() {}

    /// @param word what is written of a value
    /// @param value the value of a word; it may refuse one
    public <T> JsonWords with(Class<T> type, Function<T, String> word, Function<String, T> value) {
        module.addSerializer(type, new Writing<>(type, word));
        module.addDeserializer(type, new Reading<>(type, value));
        return this;
    }

    public SimpleModule module() {
        return module;
    }

    private static final class Writing<T> extends StdSerializer<T> {

        private final Function<T, String> word;

        Writing(Class<T> type, Function<T, String> word) {
            super(type);
            this.word = word;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeString(word.apply(value));
        }
    }

    private static final class Reading<T> extends StdDeserializer<T> {

        private final Function<String, T> value;

        Reading(Class<T> type, Function<String, T> value) {
            super(type);
            this.value = value;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            return value.apply(json.getString());
        }
    }
}
