package org.unionaid.json.jackson3;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionaid.json.words.IsoDates;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads texts, dates, whole numbers and booleans from nothing but what they are written in, and does not repeat what else
 * stood there; in a list it names the index.
 */
final class ExactScalarsModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    ExactScalarsModule() {
        super(ExactScalarsModule.class.getName());
        setDeserializerModifier(new ExactEnums());
        exact(String.class, ExactScalarsModule::text);
        exact(LocalDate.class, (token, parser) -> parsed(text(token, parser), IsoDates::day));
        exact(YearMonth.class, (token, parser) -> parsed(text(token, parser), IsoDates::month));
        exact(boolean.class, ExactScalarsModule::truth);
        exact(Boolean.class, ExactScalarsModule::truth);
        exact(int.class, ExactScalarsModule::integer);
        exact(Integer.class, ExactScalarsModule::integer);
        exact(long.class, ExactScalarsModule::longInteger);
        exact(Long.class, ExactScalarsModule::longInteger);
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new IndexedLists());
        context.addDeserializerModifier(new SharedConstants());
    }

    private <T> void exact(Class<T> type, ExactScalar.Reader<T> reader) {
        addDeserializer(type, new ExactScalar<>(type, reader));
    }

    private static @Nullable String text(JsonToken token, JsonParser parser) {
        return token == JsonToken.VALUE_STRING ? parser.getString() : null;
    }

    private static <T> @Nullable T parsed(@Nullable String text, Function<String, @Nullable T> parse) {
        return text == null ? null : parse.apply(text);
    }

    private static @Nullable Boolean truth(JsonToken token, JsonParser parser) {
        return token.isBoolean() ? parser.getBooleanValue() : null;
    }

    private static @Nullable Integer integer(JsonToken token, JsonParser parser) {
        boolean fits = token == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() == NumberType.INT;
        return fits ? parser.getIntValue() : null;
    }

    private static @Nullable Long longInteger(JsonToken token, JsonParser parser) {
        boolean fits = token == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() != NumberType.BIG_INTEGER;
        return fits ? parser.getLongValue() : null;
    }
}
