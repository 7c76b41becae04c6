package org.unionaid.style;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The one style of every generated value type, written beside {@code @Value.Immutable}.
 *
 * <p>{@code @JsonSerialize} only tells the generator to write {@code @JsonProperty}; this annotation is gone after compilation, so no
 * class file of ours names databind.
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@JsonSerialize
@Value.Style(
        strictBuilder = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = false,
        validationMethod = Value.Style.ValidationMethod.SIMPLE,
        throwForInvalidImmutableState = IllegalArgumentException.class,
        depluralize = true,
        depluralizeDictionary = {"child:children", "person:people", "criterion:criteria"},
        allowedClasspathAnnotations = {Nullable.class, Override.class})
public @interface ValueStyle {}
