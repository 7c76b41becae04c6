package org.unionaid.json.words;

import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/** The constants that a type has of itself. */
public final class Constants {

    private Constants() {}

    /**
     * The constants of a type.
     *
     * @param type the type, such as {@code IncomeKind.class}
     * @return each public constant of the type by itself, so that an equal value finds the constant; empty if there are none
     */
    public static ImmutableMap<Object, Object> of(Class<?> type) {
        ImmutableMap.Builder<Object, Object> constants = ImmutableMap.builder();
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                Object constant = value(field);
                constants.put(constant, constant);
            }
        }
        return constants.buildKeepingLast();
    }

    private static Object value(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Constant '" + constant.getName() + "' is not readable", e);
        }
    }
}
