package org.unionaid.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The attributes of a generated value type, and its builder used from outside. */
final class ValueBuilders {

    /** An attribute, its type as declared, and the method of the builder that takes all of it. */
    record Attribute(String name, Type type, Method setter) {}

    private ValueBuilders() {}

    static boolean isGenerated(Class<?> type) {
        return Modifier.isAbstract(type.getModifiers())
                && !type.isInterface()
                && !type.isSealed()
                && type.getEnclosingClass() == null;
    }

    static List<Attribute> attributes(Class<?> type) {
        Class<?> generated = generated(type);
        Class<?> builder = named(generated.getName() + "$Builder");
        return Arrays.stream(generated.getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .map(field -> new Attribute(
                        field.getName(), field.getGenericType(), setter(builder, field.getName(), field.getType())))
                .toList();
    }

    /** Sets the attributes in the given order, and builds. */
    static Object build(Class<?> type, List<Attribute> order, Map<String, Object> values)
            throws InvocationTargetException {
        try {
            Object builder = newBuilder(type);
            for (Attribute attribute : order) {
                if (values.containsKey(attribute.name())) {
                    attribute.setter().invoke(builder, values.get(attribute.name()));
                }
            }
            Method build = builder.getClass().getMethod("build");
            build.setAccessible(true);
            return build.invoke(builder);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    /** The type's own builder, public or not, else the generated one. */
    private static Object newBuilder(Class<?> type) {
        Class<?> builder = Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseGet(() -> named(generated(type).getName() + "$Builder"));
        try {
            Constructor<?> constructor = builder.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    private static Class<?> generated(Class<?> type) {
        return named(type.getPackageName() + ".Immutable" + type.getSimpleName());
    }

    private static Method setter(Class<?> builder, String name, Class<?> type) {
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        Method setter = Arrays.stream(builder.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 1 && !method.isBridge())
                .filter(method -> method.getName().equals("addAll" + capital)
                        || method.getName().equals("putAll" + capital)
                        || (method.getName().equals(name) && method.getParameterTypes()[0] == type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No setter of '" + name + "' in " + builder));
        setter.setAccessible(true);
        return setter;
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
