package org.unionaid.json.jackson3;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionaid.answer.Answer;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.introspect.VisibilityChecker;

/**
 * What holds for the JSON of all types of this library: a question such as {@code isOpenEnd()} is no part of a value, and
 * every part that is neither optional nor an answer has to be there.
 */
final class PropertyConventions extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;
    private static final String OURS = "org.unionaid.";

    private static final ImmutableSet<Class<?>> MAY_BE_MISSING = ImmutableSet.of(Answer.class, Optional.class);

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public VisibilityChecker findAutoDetectVisibility(
            MapperConfig<?> config, AnnotatedClass type, VisibilityChecker checker) {
        return isOurs(type.getRawType()) ? checker.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE) : checker;
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        boolean required = member instanceof AnnotatedParameter
                && isOurs(member.getDeclaringClass())
                && !MAY_BE_MISSING.contains(member.getRawType());
        return required ? Boolean.TRUE : null;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OURS);
    }
}
