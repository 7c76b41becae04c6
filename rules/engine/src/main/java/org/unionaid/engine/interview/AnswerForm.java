package org.unionaid.engine.interview;

import com.google.common.collect.ImmutableMap;
import org.unionaid.code.Label;

/**
 * What an answer looks like (回答格式). Immutable and thread-safe.
 *
 * @param expected  what is expected, with its unit, such as "an amount in yuan"
 * @param codes  the codes that may be written, with their names; empty if none
 * @param example  an answer that would do
 * @param many  whether it is a list, its items apart by semicolons; one that takes longer to answer
 */
public record AnswerForm(Label expected, ImmutableMap<String, Label> codes, String example, boolean many) {}
