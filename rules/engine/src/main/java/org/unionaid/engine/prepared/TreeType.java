package org.unionaid.engine.prepared;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionaid.engine.facts.Catalog;

/** A type whose values are made of parts: a record, an enumeration, or one of {@link PlainType}. */
final class TreeType {
    private final String name;
    private final @Nullable PlainType plain;
    private final @Nullable Class<?> type;
    private @Nullable Constructor<?> constructor;

    private TreeType(String name, @Nullable PlainType plain, @Nullable Class<?> type) {
        this.name = name;
        this.plain = plain;
        this.type = type;
    }

    /** The type of a name that a file mentions: no class but a record or an enumeration of ours is ever touched. */
    static TreeType named(String name, int offset) {
        if (name.indexOf('.') < 0) {
            try {
                return new TreeType(name, PlainType.valueOf(name), null);
            } catch (IllegalArgumentException e) {
                throw unknown(name, offset);
            }
        }
        try {
            String whole = name.startsWith("java.math.") ? name : TreeWriter.HOME + name;
            Class<?> type = Class.forName(whole, false, TreeType.class.getClassLoader());
            if (!type.isRecord() && !type.isEnum()) {
                throw unknown(name, offset);
            }
            return new TreeType(name, null, type);
        } catch (ClassNotFoundException | LinkageError e) {
            throw unknown(name, offset);
        }
    }

    Object make(List<Object> parts, Catalog catalog, int offset) {
        try {
            if (plain != null) {
                return plain.make(parts, catalog);
            }
            return type().isEnum() ? constant((String) parts.get(0)) : record(parts);
        } catch (InvocationTargetException e) {
            throw refused(offset, e.getCause());
        } catch (PlainType.UnknownInCatalog e) {
            String what = parts.stream().map(Object::toString).collect(Collectors.joining("."));
            throw new UnpreparedException(
                    offset, "本机目录中没有 '" + what + "'", "the catalog at hand has no '" + what + "'");
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw refused(offset, e);
        }
    }

    private Object record(List<Object> parts) throws ReflectiveOperationException {
        Constructor<?> made = constructor();
        Class<?>[] wanted = made.getParameterTypes();
        Object[] arguments = parts.toArray();
        for (int i = 0; i < Math.min(wanted.length, arguments.length); i++) {
            if (wanted[i] == int.class) {
                arguments[i] = Math.toIntExact((Long) arguments[i]);
            }
        }
        return made.newInstance(arguments);
    }

    private Constructor<?> constructor() throws ReflectiveOperationException {
        Constructor<?> known = constructor;
        if (known == null) {
            RecordComponent[] components = type().getRecordComponents();
            Class<?>[] parameters = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                parameters[i] = components[i].getType();
            }
            known = type().getDeclaredConstructor(parameters);
            known.setAccessible(true);
            constructor = known;
        }
        return known;
    }

    private Object constant(String word) {
        for (Object constant : type().getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(word)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(word);
    }

    private Class<?> type() {
        if (type == null) {
            throw new IllegalStateException(name);
        }
        return type;
    }

    private static UnpreparedException unknown(String name, int offset) {
        return new UnpreparedException(offset, "未知类型 '" + name + "'", "it has the unknown type '" + name + "'");
    }

    private UnpreparedException refused(int offset, @Nullable Throwable why) {
        String told = why == null || why.getMessage() == null ? "" : ": " + why.getMessage();
        return new UnpreparedException(
                offset, "'" + name + "' 的内容无效" + told, "it has a '" + name + "' that is none" + told);
    }
}
